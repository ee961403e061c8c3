# The jar is built first, outside: mvn package
FROM eclipse-temurin:25-jdk AS layers
WORKDIR /build
COPY target/part-nine-*.jar part-nine.jar
RUN java -Djarmode=tools -jar part-nine.jar extract --layers --destination layers --application-filename part-nine.jar

FROM eclipse-temurin:25-jre
RUN useradd --system --uid 10001 --home-dir /app part-nine \
 && mkdir -p /app/data && chown part-nine /app /app/data
USER part-nine
WORKDIR /app
# From what changes least to what changes most, so that an update moves little.
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/spring-boot-loader/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
# The start-up cache: made by a training run of the very files that will run, on a database of its own that goes with it.
RUN java -XX:AOTCacheOutput=part-nine.aot -jar part-nine.jar --part-nine.rehearse=true \
      --part-nine.data-directory=/tmp/training --server.port=0 \
 && rm -rf /tmp/training
VOLUME /app/data
EXPOSE 8080
ENTRYPOINT ["java", "-XX:AOTCache=part-nine.aot", "-jar", "part-nine.jar"]
