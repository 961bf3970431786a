package uk.mandate.document;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a whole file is text that everybody can open: UTF-8 or Windows-1252, and nothing that no reader sees as text. */
final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainText() {}

    static boolean is(Path file) throws IOException {
        return isIn(StandardCharsets.UTF_8, file) || isIn(WINDOWS, file);
    }

    private static boolean isIn(Charset charset, Path file) throws IOException {
        // A new decoder reports what its charset does not have, where a reader of the charset would replace it.
        try (var text = new InputStreamReader(Files.newInputStream(file), charset.newDecoder())) {
            var buffer = new char[16 * 1024];
            for (int read; (read = text.read(buffer)) > 0; ) {
                for (int position = 0; position < read; position++) {
                    if (isControl(buffer[position])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }

    /** Other than tab, line ends and the page break of a printed report. */
    private static boolean isControl(char character) {
        return Character.isISOControl(character) && "\t\n\r\f".indexOf(character) < 0;
    }
}
