#!/bin/sh
# Tests ./jss: first with a make-believe JDK and mvn, so that each case takes no time; then for real.
set -u

here=$(CDPATH='' cd -- "$(dirname -- "$0")/../../../.." && pwd -P)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree="$work/et tre på øya"
passed=0 failed=0

# -- A make-believe world ----------------------------------------------------------------------------

mkdir -p "$tree/cli/src/main" "$tree/site-templates" "$work/bin" "$work/none"
cp "$here/jss" "$tree/jss"
touch "$tree/pom.xml" "$tree/cli/pom.xml"
for tool in cat date dirname find head ln mkdir mv pwd readlink rm sh sleep tail tee touch; do
  ln -s "$(command -v $tool)" "$work/bin/$tool"
done

make_jdk() { # folder, JAVA_VERSION, JAVA_RUNTIME_VERSION
  mkdir -p "$1/bin"
  printf 'IMPLEMENTOR="N/A"\nJAVA_RUNTIME_VERSION="%s"\nJAVA_VERSION="%s"\n' "$3" "$2" >"$1/release"
  touch "$1/bin/javac"
  cat >"$1/bin/java" <<'JAVA'
#!/bin/sh
# Makes an AOT cache when told to, else tells where it is and what it was given.
for arg; do case $arg in -XX:AOTCacheOutput=*) echo cache >"${arg#*=}" && exit ;; esac; done
pwd
for arg; do printf '<%s>\n' "$arg"; done
JAVA
  chmod +x "$1/bin/java" "$1/bin/javac"
}
make_jdk "$work/jdk25" 25.0.3 25.0.3+9
make_jdk "$work/jdk26" 26 26+35
make_jdk "$work/jdk17" 17.0.15 17.0.15+6

make_mvn() { # what it does, in shell
  printf '#!/bin/sh\necho "$@" >>"%s"\n%s\n' "$work/builds" "$1" >"$work/bin/mvn"
  chmod +x "$work/bin/mvn"
}
# shellcheck disable=SC2016 # for the make-believe mvn to expand
works='[ "$JAVA_HOME" ] && sleep 1 && echo "[INFO] --- maven-compiler-plugin:compile (x) @ jss-cli ---" &&
  touch "${4%pom.xml}cli/target/jss.jar"'

# Runs jss in the make-believe world; leaves $status, and what it said in out and err.
run() { # [NAME=value …] -- arguments
  settings=''
  while [ "$1" != -- ]; do settings="$settings $1" && shift; done
  shift
  # shellcheck disable=SC2086 # the settings hold no spaces
  env -u LC_ALL -u LC_MESSAGES -u JAVA_HOME -u JSS_UI -u JSS_MAVEN_ARGS LANG=nb_NO.UTF-8 HOME="$work/none" \
    JSS_SYSTEM="$work/none" PATH="$work/bin" JSS_JAVA_HOME="$work/jdk25" $settings \
    "${jss:-$tree/jss}" "$@" >"$work/out" 2>"$work/err" </dev/null
  status=$?
}

it() { # what it does, then a command that holds when it does
  what=$1 && shift
  if "$@"; then passed=$((passed + 1)); else
    failed=$((failed + 1))
    printf 'launcher: FAILED: %s\n  exit %s\n' "$what" "${status:-}"
    sed 's/^/  out: /' "$work/out" && sed 's/^/  err: /' "$work/err"
  fi
}
ended() { [ "$status" = "$1" ]; }
err_has() { grep -q -- "$1" "$work/err"; }
out_has() { grep -qxF -- "$1" "$work/out"; }
err_lines() { [ "$(wc -l <"$work/err")" -eq "$1" ]; }
builds() { [ "$(wc -l <"$work/builds")" -eq "$1" ]; }

# -- What is missing is told in one sentence ---------------------------------------------------------

for case in 'nb_NO.UTF-8 jss trenger en JDK 25' 'sv_SE.UTF-8 jss behöver en JDK 25' \
  'en_GB.UTF-8 jss needs a JDK 25' 'nn_NO jss trenger' 'C jss needs'; do
  run JSS_JAVA_HOME= LANG="${case%% *}" --
  it "ends with 2 without a JDK ($case)" ended 2
  it "says so in the reader's language ($case)" err_has "^${case#* }"
  it "says it in one line ($case)" err_lines 1
done
run JSS_JAVA_HOME="$work/jdk17" --
it 'takes no older JDK' ended 2
run LC_ALL=sv_SE.UTF-8 JSS_UI=en --
it 'ends with 2 without mvn' ended 2
it 'lets JSS_UI choose the language' err_has 'install Maven 3.8 or newer'

# -- Building ----------------------------------------------------------------------------------------

make_mvn 'echo "[ERROR] a semicolon is missing"; exit 1'
run --
it 'ends with 70 when the build fails' ended 70
it 'shows the end of the log' err_has 'a semicolon is missing'
it 'tells where the log is' err_has "$tree/cli/target/jss-build.log"

make_mvn "$works"
: >"$work/builds"
run JSS_MAVEN_ARGS=-Dx=y -- build 'a b' '' 'æøå*'
it 'builds the first time' ended 0
it 'says so' err_has 'Bygger jss'
it 'tells the steps' err_has 'kompilerer'
it 'passes JSS_MAVEN_ARGS to mvn' grep -q -- '-Dx=y package' "$work/builds"
it 'passes arguments as they are' out_has '<a b>'
it 'passes an empty argument' out_has '<>'
it 'expands nothing in an argument' out_has '<æøå*>'
run -- list
it 'does not build again' builds 1
it 'is silent then' err_lines 0
it 'uses the AOT cache' out_has "<-XX:AOTCache=$tree/cli/target/N 25.0.3+9.aot>"

touch "$tree/site-templates/style.css"
run --
it 'builds again when a source is newer' builds 2
rm "$tree/site-templates/style.css"
run --
it 'builds again when a source is gone' builds 3
run JSS_JAVA_HOME="$work/jdk26" --
it 'makes another cache for another JDK' out_has "<-XX:AOTCache=$tree/cli/target/N 26+35.aot>"
it 'without building' builds 3

# -- From anywhere -----------------------------------------------------------------------------------

mkdir "$work/et annet sted"
ln -s "$tree/jss" "$work/bin/jss"
(cd "$work/et annet sted" && jss=$work/bin/jss && run --)
it 'stays in the directory it was called from' out_has "$work/et annet sted"
ln -s ../bin/jss "$work/none/jss"
(cd "$work" && jss=none/jss && run --)
it 'follows links, relative ones too' out_has "<$tree/cli/target/jss.jar>"

# -- Two at once -------------------------------------------------------------------------------------

touch "$tree/pom.xml" && : >"$work/builds"
(run -- one) &
run -- two
wait
it 'builds once when two are started' builds 1
touch "$tree/pom.xml" && : >"$work/builds"
(exit 0) & dead=$!
wait $dead
ln -s $dead "$tree/cli/target/jss-lock"
run --
it 'takes over the lock of a process that is gone' builds 1
touch "$tree/pom.xml" && : >"$work/builds"
ln -s $$ "$tree/cli/target/jss-lock" && touch -h -t 202001010000 "$tree/cli/target/jss-lock"
run --
it 'takes over a lock that was left long ago' builds 1

# -- For real: the JVM and its cache -----------------------------------------------------------------

rm -rf "$tree"
mkdir -p "$tree/cli/src"
cp "$here/jss" "$here/pom.xml" "$tree" && cp "$here/cli/pom.xml" "$tree/cli" && cp -R "$here/cli/src/main" "$tree/cli/src"
cp -R "$here/site-templates" "$tree/site-templates" && rm -rf "$tree/site-templates/target"
really() {
  "$tree/jss" --version >"$work/out" 2>"$work/err" </dev/null
  status=$?
}
really
it 'builds and runs for real' ended 0
cp "$work/out" "$work/expected"
cache=$(find "$tree/cli/target" -name '*.aot')
it 'makes a cache' test -s "$cache"
same() { [ "$status" = 0 ] && cmp -s "$work/out" "$work/expected" && [ ! -s "$work/err" ]; }
really
it 'runs silently with the cache' same
cp "$cache" "$work/good"
head -c 100000 "$work/good" >"$cache"
really
it 'runs silently with a cache cut short' same
echo rubbish >"$cache"
really
it 'runs silently with rubbish for a cache' same
touch -t 203001010000 "$tree/cli/target/lib/"*.jar
cp "$work/good" "$cache"
really
it 'runs silently with a cache for other jars' same

printf 'launcher: %s passed, %s failed\n' $passed $failed
[ $failed -eq 0 ]
