# Sourced by the benchmark scripts: a JDK 25, the jar, and a class path for the benchmark's own classes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

jdk() {
  local candidate
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
    if [ -x "$candidate/bin/javac" ] && "$candidate/bin/java" -version 2>&1 | head -n 1 | grep -q '"25'; then
      echo "$candidate"
      return
    fi
  done
  echo "No JDK 25 found: set JAVA_HOME to one." >&2
  exit 1
}

JAVA="$(jdk)/bin"
WORK=target/bench
mkdir -p "$WORK"

build() {
  mvn -B -q -Pbench package -DskipTests
  mvn -B -q -Pbench org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath \
    -DincludeScope=test -Dmdep.outputFile="$WORK/class.path" >/dev/null
  rm -rf "$WORK/classes" && mkdir -p "$WORK/classes"
  "$JAVA/javac" -proc:full -nowarn -d "$WORK/classes" \
    -cp "target/classes:target/test-classes:$(cat "$WORK/class.path")" \
    $(find src/bench/java -name '*.java')
  CLASSES="$WORK/classes:target/test-classes:target/classes:$(cat "$WORK/class.path")"
  JAR=$(ls target/part-nine-*.jar | grep -v -e sources -e original | head -n 1)
}

# Waits until the address answers, at most 120 seconds.
await() {
  local i
  for i in $(seq 1 1200); do
    if curl -fs -o /dev/null "$1"; then return; fi
    sleep 0.1
  done
  echo "$1 does not answer." >&2
  exit 1
}
