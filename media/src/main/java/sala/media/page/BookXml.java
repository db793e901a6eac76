package sala.media.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import sala.media.pack.PackageRefused;
import sala.media.pack.PackedFiles;
import sala.media.transcode.Unplayable.Reason;

/** Reads what books say of themselves. Nothing outside of the file is looked at, whatever it names. */
final class BookXml {

    private static final int LONGEST = 8 << 20;

    private BookXml() {}

    static Element read(PackedFiles packed, PackedFiles.Packed file) throws IOException {
        try (InputStream in = packed.open(file)) {
            byte[] bytes = in.readNBytes(LONGEST);
            return builder()
                    .parse(new InputSource(new ByteArrayInputStream(bytes)))
                    .getDocumentElement();
        } catch (SAXException e) {
            throw new PackageRefused(Reason.PACKAGE_BROKEN, String.valueOf(e.getMessage()));
        }
    }

    /** All elements of this name below, whatever their namespace, in their order. */
    static List<Element> all(Element root, String name) {
        NodeList found = root.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    /** Old contents name a document type, which is neither fetched nor needed. */
    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new ByteArrayInputStream(new byte[0])));
            builder.setErrorHandler(new Quiet());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says nothing on standard error; whoever asked is told. */
    private static final class Quiet extends DefaultHandler {

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
