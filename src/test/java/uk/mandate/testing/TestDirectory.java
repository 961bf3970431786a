package uk.mandate.testing;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import uk.mandate.organisation.Directory;

/** Until the organisation lands: the sample's people and their groups, without a database. */
@AutoConfiguration
public class TestDirectory {
    @Bean
    @ConditionalOnMissingBean
    Directory testDirectory() {
        return new ContractDirectory();
    }
}
