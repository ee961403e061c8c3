#!/usr/bin/env bash
# One answer and the world map in the engine: JMH, medians in microseconds.
. "$(dirname "$0")/common.sh"
build
"$JAVA/java" -cp "$CLASSES" org.openjdk.jmh.Main EngineBenchmark -f 1 -wi 3 -w 3 -i 5 -r 3 "$@"
