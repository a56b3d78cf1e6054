# ./jss for Windows: finds a JDK 25, builds jss when there is need, keeps an AOT cache, and runs it.
$target = Join-Path $PSScriptRoot 'cli\target'
$jar = Join-Path $target 'jss.jar'
$stamp = Join-Path $target 'jss-built'
$jvm = '-XX:+IgnoreUnrecognizedVMOptions', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1',
  '-Djdk.reflect.useNativeAccessorOnly=true', '-Djava.awt.headless=true',
  '--enable-native-access=ALL-UNNAMED', '-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-Dstderr.encoding=UTF-8'
[Console]::OutputEncoding = [Text.Encoding]::UTF8

if ($env:JSS_UI -notin 'nb', 'sv', 'en') {
  $env:JSS_UI = switch -Regex ((Get-UICulture).Name) { '^(nb|nn|no)' { 'nb' } '^sv' { 'sv' } default { 'en' } }
}
function Say($nb, $sv, $en) { [Console]::Error.WriteLine(@{ nb = $nb; sv = $sv; en = $en }[$env:JSS_UI]) }

# The runtime version of the JDK in a folder when it is 25 or newer, read from the file it has about itself.
function Get-Runtime($folder) {
  if (-not $folder -or -not (Test-Path "$folder\bin\javac.exe") -or -not (Test-Path "$folder\release")) { return }
  $release = Get-Content "$folder\release" -Raw
  if ($release -match '(?m)^JAVA_VERSION="(\d+)' -and [int]$Matches[1] -ge 25 -and
    $release -match '(?m)^JAVA_RUNTIME_VERSION="([^"]+)') { $Matches[1] }
}

$onPath = Get-Command java -ErrorAction SilentlyContinue | ForEach-Object { Split-Path (Split-Path $_.Source) }
$folders = @($env:JSS_JAVA_HOME, $env:JAVA_HOME) + $onPath +
  @(Get-ChildItem "$env:ProgramFiles\*\*", "$env:USERPROFILE\.jdks\*" -Directory -Filter '*25*' -ErrorAction SilentlyContinue |
    ForEach-Object FullName)
$jdk = $folders | Where-Object { Get-Runtime $_ } | Select-Object -First 1
if (-not $jdk) {
  Say 'jss trenger en JDK 25 eller nyere og fant ingen: installer en, for eksempel Temurin 25, eller la JAVA_HOME peke på den.' `
    'jss behöver en JDK 25 eller nyare och hittade ingen: installera en, till exempel Temurin 25, eller låt JAVA_HOME peka på den.' `
    'jss needs a JDK 25 or newer and found none: install one, such as Temurin 25, or let JAVA_HOME point to it.'
  exit 2
}
$java = "$jdk\bin\java.exe"

$sources = 'pom.xml', 'cli\pom.xml', 'cli\src\main', 'site-templates' | ForEach-Object { Join-Path $PSScriptRoot $_ }
$built = if ((Test-Path $jar) -and (Test-Path $stamp)) { (Get-Item $stamp).LastWriteTimeUtc } else { [DateTime]::MinValue }
$changed = Get-ChildItem $sources -Recurse -File | Where-Object {
  $_.LastWriteTimeUtc -gt $built -and $_.FullName -notlike '*\site-templates\target\*' } | Select-Object -First 1
if ($changed) {
  if (-not (Get-Command mvn -ErrorAction SilentlyContinue)) {
    Say 'jss må bygges, men mvn finnes ikke: installer Maven 3.8 eller nyere.' `
      'jss måste byggas, men mvn finns inte: installera Maven 3.8 eller nyare.' `
      'jss has to be built, but there is no mvn: install Maven 3.8 or newer.'
    exit 2
  }
  Say 'Bygger jss: det skjer bare første gang og når kildekoden er endret.' `
    'Bygger jss: det sker bara första gången och när källkoden har ändrats.' `
    'Building jss: only the first time, and when its sources have changed.'
  New-Item $target -ItemType Directory -Force | Out-Null
  $begun = Get-Date
  $before = $env:JAVA_HOME
  $env:JAVA_HOME = $jdk
  $more = if ($env:JSS_MAVEN_ARGS) { -split $env:JSS_MAVEN_ARGS } else { @() }
  & mvn -B -f (Join-Path $PSScriptRoot 'pom.xml') -Dquick '-Dmaven.test.skip=true' $more package |
    Tee-Object (Join-Path $target 'jss-build.log') |
    Where-Object { $_ -match ' (compile|jar) .*@ jss-cli|:(compile|jar) \(|ERROR' } |
    ForEach-Object { [Console]::Error.WriteLine("  $_") }
  $failed = $LASTEXITCODE -ne 0
  $env:JAVA_HOME = $before
  if ($failed) {
    Say "jss lot seg ikke bygge. Hele loggen: $target\jss-build.log" "jss gick inte att bygga. Hela loggen: $target\jss-build.log" `
      "jss could not be built. The whole log: $target\jss-build.log"
    exit 70
  }
  Set-Content $stamp ''
  (Get-Item $stamp).LastWriteTime = $begun
  Remove-Item "$target\*.aot"
}

$cache = Join-Path $target "$(Get-Runtime $jdk).aot"
if (-not (Test-Path $cache)) {
  $trial = Join-Path $target 'jss-training'
  & $java $jvm "-XX:AOTCacheOutput=$cache" -jar $jar build --content (Join-Path $PSScriptRoot content) --out $trial *> $null
  if (-not (Test-Path $cache)) { Set-Content $cache '' }
  Remove-Item $trial -Recurse -Force -ErrorAction SilentlyContinue
}
& $java $jvm "-XX:AOTCache=$cache" '-Xlog:disable' -jar $jar $args
exit $LASTEXITCODE
