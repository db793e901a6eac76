package sala.web.metadata;

import java.util.Map;
import javax.xml.stream.XMLStreamException;
import sala.media.description.Placement;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.school.Grade;
import sala.web.indicator.IndicatorChoice.Chosen;
import sala.web.text.Wording;

/** An item in the terms of the Dublin Core Metadata Initiative (docs/metadata.md says what becomes of which field). */
final class DublinCore {

    private static final Map<MediaKind, String> TYPES = Map.of(
            MediaKind.VIDEO, "MovingImage",
            MediaKind.AUDIO, "Sound",
            MediaKind.DOCUMENT, "Text",
            MediaKind.IMAGE, "StillImage");

    private final Xml xml;
    private final Catalogued catalogued;

    private DublinCore(Xml xml, Catalogued catalogued) {
        this.xml = xml;
        this.catalogued = catalogued;
    }

    static String of(Catalogued catalogued) {
        return Xml.document(xml -> xml.in("metadata", in -> {
            in.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
            in.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
            new DublinCore(in, catalogued).write();
        }));
    }

    private void write() throws XMLStreamException {
        MediaItem item = catalogued.item();
        xml.text("dc:identifier", "urn:uuid:" + item.id());
        xml.text("dc:identifier", catalogued.address().toString());
        said("dc:title", catalogued.details().title());
        said("dc:description", catalogued.details().description());
        xml.text("dc:creator", catalogued.details().card().rights().creator());
        subjects();
        xml.text("dc:type", TYPES.getOrDefault(item.kind(), "InteractiveResource"));
        xml.text("dc:format", item.original().mediaType());
        if (!item.length().isZero()) {
            xml.text("dcterms:extent", item.length().toString());
        }
        xml.text("dc:language", catalogued.language());
        xml.text("dc:source", catalogued.details().terms().source().label());
        rights();
        audience();
        xml.text("dcterms:created", item.created().toString());
        xml.text("dcterms:modified", item.changed().at().toString());
    }

    private void subjects() throws XMLStreamException {
        if (catalogued.details().subject() != null) {
            said("dc:subject", catalogued.details().subject().thai());
        }
        for (String keyword : catalogued.details().card().keywords().words()) {
            said("dc:subject", keyword);
        }
        for (Chosen indicator : catalogued.indicators()) {
            said("dcterms:conformsTo", (indicator.code() + " " + indicator.text()).strip());
        }
    }

    private void rights() throws XMLStreamException {
        said("dc:rights", catalogued.rights());
        xml.text("dcterms:license", catalogued.licenceAddress());
        xml.text("dcterms:rightsHolder", catalogued.details().card().rights().holder());
    }

    private void audience() throws XMLStreamException {
        xml.text("dcterms:audience", Wording.code(catalogued.details().terms().endUser()));
        for (Grade grade : catalogued.details().orderedGrades()) {
            said("dcterms:educationLevel", grade.thai());
        }
        Placement placement = catalogued.details().card().placement();
        said("dcterms:isPartOf", PlacementWords.unit(placement));
    }

    private void said(String name, String text) throws XMLStreamException {
        xml.text(name, text, "xml:lang", catalogued.language());
    }
}
