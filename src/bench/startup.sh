#!/usr/bin/env bash
# From the command to the first page: `mvn spring-boot:run` with everything downloaded, on an empty data directory and
# again; and the extracted jar with its AOT cache, as it is and with the quick compiler alone. Wall-clock seconds, each the median of three.
. "$(dirname "$0")/common.sh"
build
DATA=$(mktemp -d)
trap 'rm -rf "$DATA"' EXIT
PORT=18093
WORK_ABS=$(pwd)/$WORK

timed() { # name, directory, command ...
  local name=$1 data=$2 times="" run
  shift 2
  for run in 1 2 3; do
    case "$name" in *first*) rm -rf "$data" ;; esac
    local start=$(date +%s.%N)
    setsid "$@" >"$WORK_ABS/$run.log" 2>&1 &
    local pid=$!
    await "http://127.0.0.1:$PORT/"
    times="$times $(echo "$(date +%s.%N) - $start" | bc)"
    kill -TERM -- "-$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    while curl -fs -o /dev/null "http://127.0.0.1:$PORT/"; do sleep 0.1; done
    sleep 1
  done
  echo "$name: $(echo $times | tr ' ' '\n' | sort -n | sed -n 2p) s (of$times)"
}

MVN="mvn -B -o spring-boot:run '-Dspring-boot.run.arguments=--server.port=$PORT --part-nine.data-directory=$DATA/mvn'"
timed "mvn spring-boot:run, first start" "$DATA/mvn" sh -c "$MVN"
timed "mvn spring-boot:run, later start" "$DATA/mvn" sh -c "$MVN"
JAVA_HOME="$(dirname "$JAVA")" bin/aot >/dev/null
cd target/part-nine
timed "extracted jar with AOT cache, later start" "$DATA/mvn" \
  "$JAVA/java" -XX:AOTCache=part-nine.aot -jar part-nine.jar --server.port=$PORT --part-nine.data-directory="$DATA/mvn"
timed "the same with -XX:TieredStopAtLevel=1" "$DATA/mvn" \
  "$JAVA/java" -XX:AOTCache=part-nine.aot -XX:TieredStopAtLevel=1 -jar part-nine.jar --server.port=$PORT --part-nine.data-directory="$DATA/mvn"
