package org.sharewell.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeTypes;

/**
 * What a file really is, by its content alone: its name is what somebody says of it.
 *
 * <p>Office files are packed, and Tika's core sees no more of them than that. Both kinds name their media type inside:
 * Open XML in its list of contents, OpenDocument in its first entry.
 */
final class RealType {

    private static final MimeTypes KNOWN = MimeTypes.getDefaultMimeTypes();
    private static final MediaTypeRegistry KINDS = KNOWN.getMediaTypeRegistry();
    private static final MediaType ZIP = MediaType.application("zip");
    private static final MediaType XML = MediaType.application("xml");
    private static final MediaType HTML = MediaType.text("html");

    private static final String OPEN_XML = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT = "mimetype";
    private static final Pattern MAIN_PART = Pattern.compile("ContentType=\"(application/[^\"]+?)\\.main\\+xml\"");
    private static final Pattern MACROS = Pattern.compile("(?:.*/)?vbaproject[^/]*\\.bin|basic/.*|scripts/.*");
    private static final int LONGEST_LIST = 1_000_000;

    private RealType() { }

    /**
     * What a content is.
     *
     * @param type its media type: {@code application/pdf}; {@code application/octet-stream} where nobody knows
     * @param macros true if something in it runs by itself
     */
    record Found(String type, boolean macros) { }

    static Found of(byte[] content) {
        try {
            var type = KNOWN.detect(new ByteArrayInputStream(content), new Metadata());
            if (KINDS.isInstanceOf(type, ZIP) || type.getSubtype().equals("x-tika-ooxml")) return packed(content);
            return new Found(isText(type) ? MediaType.TEXT_PLAIN.toString() : type.toString(), false);
        } catch (IOException impossible) {
            throw new UncheckedIOException("A content in memory cannot be read.", impossible);
        }
    }

    /** Words of any sort, a mail's too; but not what a browser would run. */
    private static boolean isText(MediaType type) {
        return KINDS.isInstanceOf(type, MediaType.TEXT_PLAIN) && !KINDS.isInstanceOf(type, XML)
                && !KINDS.isInstanceOf(type, HTML);
    }

    private static Found packed(byte[] content) {
        try (var zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            var names = Collections.list(zip.getEntries()).stream().map(ZipArchiveEntry::getName).toList();
            var type = named(zip);
            return new Found(type, type.toLowerCase(Locale.ROOT).contains("macroenabled")
                    || names.stream().map(name -> name.toLowerCase(Locale.ROOT))
                            .anyMatch(name -> MACROS.matcher(name).matches()));
        } catch (IOException | IllegalArgumentException broken) {
            return new Found(ZIP.toString(), false);
        }
    }

    private static String named(ZipFile zip) throws IOException {
        var document = text(zip, OPEN_DOCUMENT);
        if (!document.isEmpty()) return document.strip();
        var main = MAIN_PART.matcher(text(zip, OPEN_XML)).results().map(found -> found.group(1)).toList();
        return main.size() == 1 ? main.get(0) : ZIP.toString();
    }

    /** The beginning of an entry, so that one that is packed to burst is not unpacked; empty if there is none. */
    private static String text(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) return "";
        try (var stream = zip.getInputStream(entry)) {
            return new String(stream.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8);
        }
    }
}
