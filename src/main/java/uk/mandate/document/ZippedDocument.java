package uk.mandate.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an archive is: an Office Open XML file names its main part in {@code [Content_Types].xml} (ISO/IEC 29500-2), an
 * OpenDocument file begins with its type, uncompressed (ISO/IEC 26300-3, 3.3).
 */
final class ZippedDocument {
    private static final String ARCHIVE = "application/zip";
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN = ".main+xml";
    private static final String MIMETYPE = "mimetype";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    /** More than any list of parts; an archive may unpack to anything. */
    private static final int LONGEST_PART = 1024 * 1024;

    /** What stands before the name of an archive's first entry. */
    private static final int HEADER = 30;

    private ZippedDocument() {}

    /** The media type of a file that begins as archives do; where it is none that can be opened, that of any bytes. */
    static String mediaType(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(CONTENT_TYPES) != null) {
                return officeType(zip);
            }
            return beginsWithType(file) ? openDocumentType(zip) : ARCHIVE;
        } catch (ZipException damaged) {
            return "application/octet-stream";
        }
    }

    private static String officeType(ZipFile zip) throws IOException {
        try (var part = open(zip, zip.getEntry(CONTENT_TYPES))) {
            var factory = XMLInputFactory.newFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            var xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && isMainPart(zip, xml)) {
                    return officeType(xml.getAttributeValue(null, "ContentType"));
                }
            }
        } catch (XMLStreamException damaged) {
            return ARCHIVE;
        }
        return ARCHIVE;
    }

    private static boolean isMainPart(ZipFile zip, XMLStreamReader xml) {
        var type = xml.getAttributeValue(null, "ContentType");
        var name = xml.getAttributeValue(null, "PartName");
        return type != null
                && type.endsWith(MAIN)
                && name != null
                && name.startsWith("/")
                && zip.getEntry(name.substring(1)) != null;
    }

    /** Registered as the main part's without its end; with macros as in {@code application/vnd.ms-word.document.macroenabled.12}. */
    private static String officeType(String mainPart) {
        var type = mainPart.substring(0, mainPart.length() - MAIN.length()).toLowerCase(Locale.ROOT);
        return type.endsWith("macroenabled") ? type + ".12" : type;
    }

    private static boolean beginsWithType(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            var header = ByteBuffer.wrap(content.readNBytes(HEADER + MIMETYPE.length()))
                    .order(ByteOrder.LITTLE_ENDIAN);
            return header.remaining() == HEADER + MIMETYPE.length()
                    && header.getShort(8) == ZipEntry.STORED
                    && header.getShort(26) == MIMETYPE.length()
                    && new String(header.array(), HEADER, MIMETYPE.length(), StandardCharsets.US_ASCII)
                            .equals(MIMETYPE);
        }
    }

    private static String openDocumentType(ZipFile zip) throws IOException {
        var first = zip.getEntry(MIMETYPE);
        if (first == null) {
            return ARCHIVE;
        }
        try (var content = open(zip, first)) {
            var type = new String(content.readNBytes(200), StandardCharsets.US_ASCII).strip();
            return type.startsWith(OPEN_DOCUMENT) && zip.getEntry("content.xml") != null ? type : ARCHIVE;
        }
    }

    private static InputStream open(ZipFile zip, ZipEntry part) throws IOException {
        try (var content = zip.getInputStream(part)) {
            return new ByteArrayInputStream(content.readNBytes(LONGEST_PART));
        }
    }
}
