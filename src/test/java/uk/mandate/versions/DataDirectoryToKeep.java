package uk.mandate.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs what this version leaves to those after it, and writes down beside it how its cases stand and end: scripts/keep-data-directory runs it. */
class DataDirectoryToKeep {
    @Test
    void packed(@TempDir Path place) throws Exception {
        var archive = Path.of(System.getProperty("archive", "target/data-directory.tar.xz"));
        var data = new KeptData(place);
        data.mandate(CasesToKeep.class, CasesToKeep.READY);
        data.pack(new Archive(archive));
        data.mandate(CasesToFinish.class, CasesToFinish.FINISHED);
        Files.write(EarlierDataTest.facts(archive), data.facts());
        assertThat(archive).isNotEmptyFile();
    }
}
