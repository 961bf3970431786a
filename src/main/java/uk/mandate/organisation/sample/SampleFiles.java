package uk.mandate.organisation.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.Resource;

/** Reads a sample organisation strictly: an unknown key or a value of the wrong type stops the start. */
final class SampleFiles {
    private SampleFiles() {}

    static SampleFile read(Resource file) {
        try {
            var sources =
                    ConfigurationPropertySources.from(new YamlPropertySourceLoader().load(file.getDescription(), file));
            return new Binder(sources)
                    .bind(
                            "organisation",
                            Bindable.of(SampleFile.class),
                            new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                    .get();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
