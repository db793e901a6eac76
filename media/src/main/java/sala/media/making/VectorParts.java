package sala.media.making;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import sala.media.transcode.Unplayable;
import sala.media.transcode.Unplayable.Reason;

/**
 * How much a browser has to draw of a vector picture (SVG 2, 5.6): a few lines may name each other so often that they
 * are billions, and whoever opens them waits for ever.
 */
final class VectorParts extends DefaultHandler {

    private static final long MOST = 1_000_000;
    private static final int DEEPEST = 500;

    /** How the parser begins to say that something is more than anybody writes. */
    private static final String LIMIT = "JAXP";

    private final Map<String, Part> named = new HashMap<>();
    private final Deque<Part> open = new ArrayDeque<>();

    private VectorParts() {}

    /** @throws Unplayable when it is none, or one that cannot be drawn in reasonable time */
    static void check(Path picture) throws IOException {
        VectorParts parts = new VectorParts();
        try (InputStream in = Files.newInputStream(picture)) {
            parser().parse(in, parts);
        } catch (SAXException e) {
            String said = String.valueOf(e.getMessage());
            throw new Unplayable(said.startsWith(LIMIT) ? Reason.PICTURE_OVERLOADED : Reason.PICTURE_BROKEN, said);
        }
    }

    @Override
    public void startElement(String uri, String local, String name, Attributes attributes) {
        if (open.isEmpty() && !local.equals("svg")) {
            throw new Unplayable(Reason.PICTURE_BROKEN, "no picture");
        }
        String id = attributes.getValue("id");
        Part part = new Part(id != null);
        if (id != null) {
            named.putIfAbsent(id, part);
        }
        if (local.equals("use")) {
            part.uses.addAll(targets(attributes));
        }
        open.push(part);
        requireShallow(open.size());
    }

    /** What was inside belongs to what is around. */
    @Override
    public void endElement(String uri, String local, String name) {
        Part part = open.pop();
        if (open.isEmpty()) {
            requireModest(drawn(part, new HashMap<>(), new HashSet<>()));
        } else {
            requireModest(open.element().take(part));
        }
    }

    private static List<String> targets(Attributes attributes) {
        List<String> targets = new ArrayList<>();
        for (int at = 0; at < attributes.getLength(); at++) {
            String value = attributes.getValue(at);
            if (attributes.getLocalName(at).equals("href") && value.startsWith("#")) {
                targets.add(value.substring(1));
            }
        }
        return targets;
    }

    /**
     * A part that uses itself is drawn once; a chain of parts that use each other counts as parts within each other.
     */
    private long drawn(Part part, Map<Part, Long> known, Set<Part> within) {
        Long before = known.get(part);
        if (before != null || !within.add(part)) {
            return before == null ? 0 : before;
        }
        requireShallow(within.size());
        long all = part.own;
        for (Part inner : part.inner) {
            all = Math.min(MOST + 1, all + drawn(inner, known, within));
        }
        for (String use : part.uses) {
            Part used = named.get(use);
            all = Math.min(MOST + 1, all + (used == null ? 0 : drawn(used, known, within)));
        }
        within.remove(part);
        known.put(part, all);
        return all;
    }

    private static void requireShallow(int deep) {
        if (deep > DEEPEST) {
            throw new Unplayable(Reason.PICTURE_OVERLOADED, "deeper than " + DEEPEST);
        }
    }

    private static void requireModest(long parts) {
        if (parts > MOST) {
            throw new Unplayable(Reason.PICTURE_OVERLOADED, "more than " + MOST + " parts");
        }
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) {
        return new InputSource(new ByteArrayInputStream(new byte[0]));
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    /** Old drawing programs name a document type and short names of their own; nothing outside is looked at. */
    private static SAXParser parser() throws SAXException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return factory.newSAXParser();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One element with all in it. What is inside without a name of its own is taken over; what has one is kept apart,
     * since others may use it.
     */
    private static final class Part {

        private final boolean named;
        private final List<Part> inner = new ArrayList<>(0);
        private final List<String> uses = new ArrayList<>(0);
        private long own = 1;
        private long written = 1;

        Part(boolean named) {
            this.named = named;
        }

        /** How many elements are written in it by now. */
        private long take(Part part) {
            written += part.written;
            if (part.named) {
                inner.add(part);
            } else {
                own += part.own;
                inner.addAll(part.inner);
                uses.addAll(part.uses);
            }
            return written;
        }
    }
}
