# syntax=docker/dockerfile:1
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml .
RUN mvn --batch-mode --quiet dependency:go-offline
COPY . .
RUN mvn --batch-mode --quiet -DskipTests package \
 && java -Djarmode=tools -jar target/mandate.jar extract --layers --destination layers

FROM eclipse-temurin:17-jre
RUN groupadd --system --gid 10001 mandate \
 && useradd --system --uid 10001 --gid mandate --home-dir /opt/mandate --shell /usr/sbin/nologin mandate \
 && install --directory --owner mandate --group mandate --mode 0700 /var/lib/mandate
WORKDIR /opt/mandate
# What changes least comes first, so that a new version of Mandate is a small layer.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/spring-boot-loader/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
USER mandate
ENV SPRING_PROFILES_ACTIVE=production
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
  CMD ["curl", "--fail", "--silent", "--show-error", "http://localhost:8080/actuator/health"]
ENTRYPOINT ["java", "-Xmx512m", "-XX:+ExitOnOutOfMemoryError", "-jar", "mandate.jar"]
