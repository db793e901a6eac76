package sala.web.metadata;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes an XML document element by element; what is empty is left out. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** What XML 1.0 cannot hold, even escaped. */
    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** A whole document, in UTF-8. */
    static String document(Content content) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            content.write(new Xml(writer));
            writer.writeEndDocument();
            writer.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An element with others in it; the name may have a prefix. */
    void in(String name, Content content) throws XMLStreamException {
        writer.writeStartElement(name);
        content.write(this);
        writer.writeEndElement();
    }

    /** Of the element that was just begun. */
    void attribute(String name, String value) throws XMLStreamException {
        writer.writeAttribute(name, possible(value));
    }

    /** An element with text in it; none when there is no text. */
    void text(String name, @Nullable String text) throws XMLStreamException {
        if (text != null && !text.isBlank()) {
            in(name, xml -> writer.writeCharacters(possible(text)));
        }
    }

    /** Text in a language, with the attribute that says which. */
    void text(String name, String text, String languageAttribute, String language) throws XMLStreamException {
        if (!text.isBlank()) {
            in(name, xml -> {
                attribute(languageAttribute, language);
                writer.writeCharacters(possible(text));
            });
        }
    }

    private static String possible(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("");
    }

    /** What stands in an element. */
    @FunctionalInterface
    interface Content {
        void write(Xml xml) throws XMLStreamException;
    }
}
