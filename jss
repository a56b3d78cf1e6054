#!/bin/sh
# Runs jss from its own source tree: finds a JDK, builds jss when there is need, and then becomes it.
# Settings: JSS_JAVA_HOME (a JDK to prefer), JSS_MAVEN_ARGS (more arguments for mvn, split at spaces),
# JSS_UI (nb, sv or en; otherwise the language of the environment).
set -u

# Few and small: what a short run gains most from. Used in training too, as an AOT cache asks for. What pages are
# made of dies young, and fits in 40 MB; what is read stays, is not copied more than once, and finds room without
# collecting all of it again; small object headers leave room. Large memory pages are asked for because touching small
# ones for the first time is what takes long. Reflection by native code, as most that is read by it is read a few times:
# the other way makes a class for each shape of a method.
jvm='-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:+UseCompactObjectHeaders
  -Xmn40m -XX:MaxTenuringThreshold=1 -XX:InitialRAMPercentage=6 -XX:+UseTransparentHugePages -XX:-UsePerfData
  -Djdk.reflect.useNativeAccessorOnly=true -Djava.awt.headless=true
  --enable-native-access=ALL-UNNAMED
  -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8'

# -- Who asks, and from where ------------------------------------------------------------------------

case ${JSS_UI:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
  nb* | nn* | no*) JSS_UI=nb ;;
  sv*) JSS_UI=sv ;;
  *) JSS_UI=en ;;
esac

in_words() { # nb sv en
  case $JSS_UI in nb) printf '%s' "$1" ;; sv) printf '%s' "$2" ;; *) printf '%s' "$3" ;; esac
}

say() { # nb sv en
  printf '%s\n' "$(in_words "$@")" >&2
}

self=$0
while [ -h "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=$(dirname "$self")/$link ;; esac
done
root=$(CDPATH='' cd -- "$(dirname -- "$self")" && pwd -P) || exit 70

target=$root/cli/target
jar=$target/jss.jar
log=$target/jss-build.log
stamp=$target/jss-built # as old as the sources that the jar was made from
lock=$target/jss-lock   # a link to the process id of whoever builds

# -- The JDK -----------------------------------------------------------------------------------------

# Sets $runtime from the file that every JDK has about itself: cheaper than starting it to ask.
is_new_enough() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  major=0 version='' maker=''
  while IFS='=' read -r key value; do
    value=${value#\"} value=${value%\"}
    case $key in
      JAVA_VERSION) major=${value%%[!0-9]*} ;;
      JAVA_RUNTIME_VERSION) version=$value ;;
      IMPLEMENTOR) maker=$value ;;
    esac
  done <"$1/release"
  runtime="${maker%%/*} $version" # a maker may be N/A
  [ "${major:-0}" -ge 25 ]
}

on_path() {
  java=$(command -v java) && java=$(readlink -f "$java") && printf '%s' "${java%/bin/java}"
}

# JSS_SYSTEM is set by the launcher's own test alone: another place to find a system's folders in.
find_jdk() {
  for jdk in "${JSS_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(on_path)" \
    "${JSS_SYSTEM:-}"/usr/lib/jvm/* "${JSS_SYSTEM:-}"/opt/* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* \
    "${JSS_SYSTEM:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    is_new_enough "$jdk" && return
  done
  say 'jss trenger en JDK 25 eller nyere og fant ingen: installer en, for eksempel Temurin 25, eller la JAVA_HOME peke på den.' \
    'jss behöver en JDK 25 eller nyare och hittade ingen: installera en, till exempel Temurin 25, eller låt JAVA_HOME peka på den.' \
    'jss needs a JDK 25 or newer and found none: install one, such as Temurin 25, or let JAVA_HOME point to it.'
  exit 2
}

# -- Building ----------------------------------------------------------------------------------------

is_built() {
  [ -f "$jar" ] && [ -f "$stamp" ] || return 1
  changed=$(find "$root/pom.xml" "$root/cli/pom.xml" "$root/cli/src/main" "$root/site-templates" \
    -name target -prune -o -newer "$stamp" -print | head -n 1)
  [ -z "$changed" ]
}

# An empty cache file says that training was tried and gave nothing: no reason to try again.
is_warm() {
  # shellcheck disable=SC3013 # every sh has -nt, and POSIX since 2024
  [ -f "$cache" ] && [ ! "$jar" -nt "$cache" ]
}

# Reads what Maven says and says it shorter: a moving line on a terminal, one line a step elsewhere.
tell_progress() {
  step='' fetched=0
  while IFS= read -r line; do
    case $line in
      *'Downloaded from '*)
        fetched=$((fetched + 1))
        now=$(in_words 'henter biblioteker' 'hämtar bibliotek' 'fetching libraries')
        [ -t 2 ] && now="$now: $fetched"
        ;;
      *':compile ('*'jss-cli'*) now=$(in_words 'kompilerer' 'kompilerar' 'compiling') ;;
      *':jar ('*'jss-cli'*) now=$(in_words 'pakker' 'packar' 'packing') ;;
      *) continue ;;
    esac
    [ "$now" = "$step" ] || show_step "$now"
    step=$now
  done
}

show_step() {
  if [ -t 2 ]; then printf '\r\033[K  %s …' "$1" >&2; else printf '  %s …\n' "$1" >&2; fi
}

# Takes the lock, or waits while the process that holds it is alive. No build takes a quarter of an hour:
# a lock that old was left behind, and its number has gone to another process.
take_lock() {
  waited=
  until ln -s $$ "$lock" 2>/dev/null; do
    [ -w "$target" ] || {
      say "jss må bygges, men kan ikke skrive i $target" "jss måste byggas, men kan inte skriva i $target" \
        "jss has to be built, but cannot write in $target"
      exit 70
    }
    holder=$(readlink "$lock") || continue
    if ! kill -0 "$holder" 2>/dev/null || [ "$(find "$lock" -prune -mmin +15)" ]; then
      rm -f "$lock"
      continue
    fi
    [ "$waited" ] || say 'Venter på en annen jss som bygger …' 'Väntar på en annan jss som bygger …' \
      'Waiting for another jss that is building …'
    waited=yes
    sleep 1
  done
  trap 'rm -f "$lock"' EXIT
  trap 'exit 130' HUP INT TERM
}

compile() {
  command -v mvn >/dev/null || {
    say 'jss må bygges, men mvn finnes ikke: installer Maven 3.8 eller nyere.' \
      'jss måste byggas, men mvn finns inte: installera Maven 3.8 eller nyare.' \
      'jss has to be built, but there is no mvn: install Maven 3.8 or newer.'
    exit 2
  }
  # Before the build, as what is edited meanwhile must count as newer. Maven would make the folder, and
  # so a newer site-templates.
  mkdir -p "$root/site-templates/target"
  : >"$stamp.new"
  {
    # shellcheck disable=SC2086 # JSS_MAVEN_ARGS is split at spaces on purpose
    JAVA_HOME=$jdk mvn -B -Dstyle.color=never -f "$root/pom.xml" \
      -Dquick -Dmaven.test.skip=true ${JSS_MAVEN_ARGS:-} package </dev/null 2>&1
    printf '\nmvn: %s\n' $?
  } | tee "$log" | tell_progress
  [ "$(tail -n 1 "$log")" = 'mvn: 0' ] || {
    [ -t 2 ] && printf '\r\033[K' >&2
    tail -n 25 "$log" >&2
    say "jss lot seg ikke bygge. Hele loggen: $log" "jss gick inte att bygga. Hela loggen: $log" \
      "jss could not be built. The whole log: $log"
    exit 70
  }
  rm -f "$target"/*.aot
  mv "$stamp.new" "$stamp"
}

# Builds the site once into a folder that is thrown away, while the JVM notes what a start needs.
train() {
  show_step "$(in_words 'gjør klar for rask start' 'förbereder snabb start' 'preparing a fast start')"
  trial=$target/jss-training
  rm -rf "$trial" && mkdir "$trial"
  set -- --version
  [ -d "$root/content" ] && set -- build --content "$root/content" --out "$trial/site"
  # shellcheck disable=SC2086 # $jvm holds several words
  "$jdk/bin/java" $jvm "-XX:AOTCacheOutput=$trial/cache" -jar "$jar" "$@" >>"$log" 2>&1 </dev/null
  [ -f "$trial/cache" ] || : >"$trial/cache"
  mv "$trial/cache" "$cache"
  rm -rf "$trial"
}

build() ( # a subshell: the lock is let go when it ends, however it ends
  take_lock
  is_built && is_warm && exit # someone else has done it meanwhile
  begun=$(date +%s)
  is_built || {
    say 'Bygger jss: det skjer bare første gang og når kildekoden er endret.' \
      'Bygger jss: det sker bara första gången och när källkoden har ändrats.' \
      'Building jss: only the first time, and when its sources have changed.'
    compile
  }
  is_warm || train
  took=$(($(date +%s) - begun))
  [ -t 2 ] && printf '\r\033[K' >&2
  say "  jss er klar ($took s)." "  jss är klart ($took s)." "  jss is ready ($took s)."
)

# -- Running -----------------------------------------------------------------------------------------

find_jdk
cache=$target/$runtime.aot

if ! is_built || { ! is_warm && [ -w "$target" ]; }; then
  mkdir -p "$target" 2>/dev/null
  build || exit
fi

set -- -jar "$jar" "$@"
# A cache that the JVM can't use is no news to the one who waits for a site: hence no log.
[ -s "$cache" ] && set -- "-XX:AOTCache=$cache" -Xlog:disable "$@"

# Java reads file names by the environment's locale, and as ASCII where that is C or not installed:
# so the locale is one that always is, and the language goes by JSS_UI.
LC_ALL=C.UTF-8
export LC_ALL JSS_UI
# shellcheck disable=SC2086 # $jvm holds several words
exec "$jdk/bin/java" $jvm "$@"
