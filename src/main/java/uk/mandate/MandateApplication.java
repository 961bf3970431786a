package uk.mandate;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Mandate: the engine, its web applications, our pages and, unless another is named, an embedded PostgreSQL. */
@SpringBootApplication
@Modulithic(systemName = "Mandate")
public class MandateApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(MandateApplication.class, arguments);
    }
}
