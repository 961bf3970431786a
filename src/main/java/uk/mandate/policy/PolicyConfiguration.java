package uk.mandate.policy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import uk.mandate.calendar.BankHolidays;
import uk.mandate.calendar.HolidayFeedException;

/** Where policy and bank holidays come from: the files that Mandate ships with, unless others are named. */
@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {
    private static final String CLASSPATH = "classpath:";

    /** {@code MANDATE_HOLIDAYS} names another feed. */
    @Bean
    BankHolidays bankHolidays(@Value("${mandate.holidays:}") String file) {
        return file.isBlank()
                ? BankHolidays.shipped()
                : BankHolidays.of(
                        content(new FileSystemResource(file), why -> new HolidayFeedException(file, why)), file);
    }

    @Bean
    PolicyReader policyReader(BankHolidays bankHolidays) {
        return new PolicyReader(bankHolidays);
    }

    /** {@code MANDATE_POLICY} names another file. */
    @Bean
    PolicyPack policyPack(
            @Value("${mandate.policy:classpath:policies/stevenage.yaml}") String location,
            ResourceLoader resources,
            PolicyReader reader) {
        var shipped = location.startsWith(CLASSPATH);
        var name = shipped ? location.substring(CLASSPATH.length()) : location;
        var file = shipped ? resources.getResource(location) : new FileSystemResource(location);
        return reader.read(content(file, why -> new PolicyUnusable(name, why)), name);
    }

    private static byte[] content(Resource file, Function<String, RuntimeException> refusal) {
        try {
            return file.getContentAsByteArray();
        } catch (FileNotFoundException missing) {
            throw refusal.apply("there is no such file");
        } catch (IOException unreadable) {
            throw refusal.apply("it cannot be read");
        }
    }
}
