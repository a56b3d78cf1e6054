package jss.publish;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;

/** Swaps two folders in one step, where the system can: Linux by renameat2, macOS by renamex_np. */
final class Exchange {
  private static final int AT_FDCWD = -100;
  private static final int SWAP = 2; // RENAME_EXCHANGE of <linux/fs.h>, RENAME_SWAP of <sys/stdio.h>

  private Exchange() {}

  /** @return whether it was done; when not, nothing has changed */
  static boolean swap(Path a, Path b) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment first = arena.allocateFrom(a.toString());
      MemorySegment second = arena.allocateFrom(b.toString());
      Linker linker = Linker.nativeLinker();
      var linux = linker.defaultLookup().find("renameat2");
      if (linux.isPresent()) return rename(linker, linux.get(), first, second);
      var mac = linker.defaultLookup().find("renamex_np");
      return mac.isPresent() && renameOnMac(linker, mac.get(), first, second);
    } catch (Throwable e) { // whatever is missing: there is another way
      return false;
    }
  }

  @SuppressWarnings("restricted") // allowed by --enable-native-access; what is called is named here
  private static boolean rename(Linker linker, MemorySegment function, MemorySegment a, MemorySegment b)
      throws Throwable {
    MethodHandle renameat2 =
        linker.downcallHandle(
            function,
            FunctionDescriptor.of(
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT,
                ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));
    return (int) renameat2.invokeExact(AT_FDCWD, a, AT_FDCWD, b, SWAP) == 0;
  }

  @SuppressWarnings("restricted")
  private static boolean renameOnMac(Linker linker, MemorySegment function, MemorySegment a, MemorySegment b)
      throws Throwable {
    MethodHandle renamex =
        linker.downcallHandle(
            function,
            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS,
                ValueLayout.JAVA_INT));
    return (int) renamex.invokeExact(a, b, SWAP) == 0;
  }
}
