package org.sharewell.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of the kinds that people add, and of some that they should not. */
public final class SampleFiles {

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    private SampleFiles() { }

    /** A PDF with these words in it. */
    public static byte[] pdf(String words) {
        return bytes("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n% " + words + "\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    public static byte[] docx() {
        return openXml(OPEN_XML + "wordprocessingml.document", Map.of("word/document.xml", "<w:document/>"));
    }

    public static byte[] xlsx() {
        return openXml(OPEN_XML + "spreadsheetml.sheet", Map.of("xl/workbook.xml", "<workbook/>"));
    }

    /** A Word document with macros, whatever its name says. */
    public static byte[] docm() {
        return openXml("application/vnd.ms-word.document.macroEnabled",
                Map.of("word/document.xml", "<w:document/>", "word/vbaProject.bin", "Sub AutoOpen()"));
    }

    /** The same, but it calls itself one without. */
    public static byte[] docxWithMacros() {
        return openXml(OPEN_XML + "wordprocessingml.document",
                Map.of("word/document.xml", "<w:document/>", "word/vbaProject.bin", "Sub AutoOpen()"));
    }

    public static byte[] odt() {
        return zip(openDocument());
    }

    /** An OpenDocument text with a macro in it. */
    public static byte[] odtWithMacros() {
        var entries = openDocument();
        entries.put("Basic/Standard/Module1.xml", "Sub Main");
        return zip(entries);
    }

    public static byte[] png() {
        return HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154"
                + "789c63000100000500010d0a2db40000000049454e44ae426082");
    }

    public static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    /** A program for Windows. */
    public static byte[] program() {
        var program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        program[60] = (byte) 128;
        program[128] = 'P';
        program[129] = 'E';
        return program;
    }

    /** Any entries, packed. */
    public static byte[] zip(Map<String, String> entries) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(bytes(entry.getValue()));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static Map<String, String> openDocument() {
        return new LinkedHashMap<>(Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office/>"));
    }

    private static byte[] openXml(String type, Map<String, String> parts) {
        var entries = new LinkedHashMap<String, String>();
        entries.put("[Content_Types].xml", "<Types><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/main.xml\" ContentType=\"" + type + ".main+xml\"/></Types>");
        entries.putAll(parts);
        return zip(entries);
    }

    public static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
