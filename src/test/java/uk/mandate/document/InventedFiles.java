package uk.mandate.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of the kinds that are kept, and of those that only say so. */
final class InventedFiles {
    private static final String WORD = "/word/document.xml";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    static byte[] noise() {
        var noise = new byte[4096];
        new Random(1).nextBytes(noise);
        return noise;
    }

    static byte[] archive() {
        return new InventedFiles().packed("run.exe", "MZ").finish();
    }

    /** With its list of parts at the end, as LibreOffice writes it, behind more than is read to guess a type. */
    static byte[] officeFile(String mainPartType) {
        return new InventedFiles()
                .packed(WORD.substring(1), new String(noise(), StandardCharsets.ISO_8859_1).repeat(50))
                .packed("[Content_Types].xml", contentTypes(mainPartType))
                .finish();
    }

    /** That lists a main part and does not have it. */
    static byte[] officeFileWithoutMainPart(String mainPartType) {
        return new InventedFiles()
                .packed("[Content_Types].xml", contentTypes(mainPartType))
                .packed("run.exe", "MZ")
                .finish();
    }

    static byte[] openDocument(String type) {
        return new InventedFiles()
                .stored("mimetype", type)
                .packed("content.xml", "<office/>")
                .finish();
    }

    static byte[] openDocumentWithPackedType(String type) {
        return new InventedFiles()
                .packed("mimetype", type)
                .packed("content.xml", "<office/>")
                .finish();
    }

    static byte[] openDocumentWithLateType(String type) {
        return new InventedFiles()
                .packed("content.xml", "<office/>")
                .stored("mimetype", type)
                .finish();
    }

    /** A file of an older Office program with one stream of this name. */
    static byte[] compoundFile(String stream) {
        var file = ByteBuffer.allocate(2048);
        file.putLong(0, 0xD0CF11E0A1B11AE1L);
        file.put(1024 + 128, stream.getBytes(StandardCharsets.UTF_16LE));
        return file.array();
    }

    private static String contentTypes(String mainPartType) {
        return "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"" + WORD + "\" ContentType=\"" + mainPartType + "\"/></Types>";
    }

    private InventedFiles packed(String name, String content) {
        return add(new ZipEntry(name), content.getBytes(StandardCharsets.UTF_8));
    }

    private InventedFiles stored(String name, String content) {
        var octets = content.getBytes(StandardCharsets.UTF_8);
        var checksum = new CRC32();
        checksum.update(octets);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(octets.length);
        entry.setCrc(checksum.getValue());
        return add(entry, octets);
    }

    private InventedFiles add(ZipEntry entry, byte[] content) {
        try {
            zip.putNextEntry(entry);
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] finish() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
