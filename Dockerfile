FROM maven:3.9.11-eclipse-temurin-17 AS build
WORKDIR /sharewell
COPY pom.xml .
# Kept as long as the pom does not change.
RUN mvn -B -q dependency:resolve -DincludeScope=runtime
COPY bpmn bpmn
COPY forms forms
COPY src/main src/main
# The tests have run before: .ci/run.
RUN mvn -B -q package -Dmaven.test.skip=true
RUN java -Djarmode=tools -jar target/sharewell.jar extract --layers --destination layers

FROM eclipse-temurin:17-jre-noble
RUN useradd --system --user-group --no-create-home --shell /usr/sbin/nologin sharewell
WORKDIR /sharewell
# From what changes least to what changes most, so that a new version is a small layer.
COPY --from=build /sharewell/layers/dependencies/ ./
COPY --from=build /sharewell/layers/spring-boot-loader/ ./
COPY --from=build /sharewell/layers/snapshot-dependencies/ ./
COPY --from=build /sharewell/layers/application/ ./
USER sharewell
EXPOSE 8080
# A process that has run out of memory is ended, and started anew by whoever watches it.
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
HEALTHCHECK --interval=10s --timeout=5s --start-period=90s --retries=6 \
    CMD curl --fail --silent "http://localhost:${MANAGEMENT_SERVER_PORT:-8081}/actuator/health/readiness" || exit 1
ENTRYPOINT ["java", "-jar", "sharewell.jar"]
