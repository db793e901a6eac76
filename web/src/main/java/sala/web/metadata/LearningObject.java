package sala.web.metadata;

import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import sala.approval.Approval;
import sala.media.description.MediaDetails;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.school.Grade;
import sala.web.indicator.IndicatorChoice.Chosen;
import sala.web.text.Wording;

/**
 * An item as Learning Object Metadata (IEEE 1484.12.1, in the XML of 1484.12.3); docs/metadata.md says what becomes of
 * which field.
 */
final class LearningObject {

    private static final String VOCABULARY = "LOMv1.0";

    private final Xml xml;
    private final Catalogued catalogued;

    private LearningObject(Xml xml, Catalogued catalogued) {
        this.xml = xml;
        this.catalogued = catalogued;
    }

    static String of(Catalogued catalogued) {
        return Xml.document(xml -> xml.in("lom", in -> {
            in.attribute("xmlns", "http://ltsc.ieee.org/xsd/LOM");
            new LearningObject(in, catalogued).write();
        }));
    }

    private void write() throws XMLStreamException {
        xml.in("general", in -> general());
        xml.in("lifeCycle", in -> lifeCycle());
        xml.in("technical", in -> technical());
        xml.in("educational", in -> educational());
        xml.in("rights", in -> rights());
        classifications();
    }

    private void general() throws XMLStreamException {
        MediaDetails details = catalogued.details();
        xml.in("identifier", in -> {
            in.text("catalog", "URI");
            in.text("entry", catalogued.address().toString());
        });
        said("title", details.title());
        xml.text("language", catalogued.language());
        said("description", details.description());
        for (String keyword : details.card().keywords().words()) {
            said("keyword", keyword);
        }
        said("coverage", PlacementWords.unit(details.card().placement()));
    }

    private void lifeCycle() throws XMLStreamException {
        MediaItem item = catalogued.item();
        chosen("status", item.approval() == Approval.PUBLISHED ? "final" : "draft");
        String creator = catalogued.details().card().rights().creator();
        if (!creator.isEmpty()) {
            xml.in("contribute", in -> {
                chosen("role", "author");
                in.text("entity", Vcard.named(creator));
                in.in("date", date -> date.text("dateTime", item.created().toString()));
            });
        }
    }

    private void technical() throws XMLStreamException {
        MediaItem item = catalogued.item();
        xml.text("format", item.original().mediaType());
        xml.text(
                "size",
                item.original().blob().map(blob -> String.valueOf(blob.size())).orElse(""));
        xml.text("location", catalogued.address().toString());
        if (!item.length().isZero()) {
            xml.in("duration", in -> in.text("duration", item.length().toString()));
        }
    }

    private void educational() throws XMLStreamException {
        if (catalogued.item().kind() == MediaKind.IMAGE) {
            chosen("learningResourceType", "figure");
        } else if (catalogued.item().kind() != MediaKind.DOCUMENT) {
            chosen("learningResourceType", "lecture");
        }
        chosen("intendedEndUserRole", Wording.code(catalogued.details().terms().endUser()));
        chosen("context", "school");
        xml.text("language", catalogued.language());
    }

    private void rights() throws XMLStreamException {
        chosen("cost", "no");
        chosen("copyrightAndOtherRestrictions", "yes");
        String holder = catalogued.details().card().rights().holder();
        said(
                "description",
                String.join(
                        " · ",
                        Stream.of(catalogued.rights(), catalogued.licenceAddress(), holder)
                                .filter(text -> !text.isEmpty())
                                .toList()));
    }

    private void classifications() throws XMLStreamException {
        MediaDetails details = catalogued.details();
        if (details.subject() != null) {
            classified("discipline", details.subject().name(), details.subject().thai());
        }
        for (Grade grade : details.orderedGrades()) {
            classified("educational level", grade.name(), grade.thai());
        }
        for (Chosen indicator : catalogued.indicators()) {
            classified("educational objective", indicator.code().text(), indicator.text());
        }
    }

    private void classified(String purpose, String id, String entry) throws XMLStreamException {
        xml.in("classification", in -> {
            chosen("purpose", purpose);
            in.in("taxonPath", path -> {
                said("source", "หลักสูตรแกนกลางการศึกษาขั้นพื้นฐาน พุทธศักราช 2551");
                path.in("taxon", taxon -> {
                    taxon.text("id", id);
                    said("entry", entry);
                });
            });
        });
    }

    /** A word of the standard's own vocabulary. */
    private void chosen(String name, String value) throws XMLStreamException {
        xml.in(name, in -> {
            in.text("source", VOCABULARY);
            in.text("value", value);
        });
    }

    private void said(String name, String text) throws XMLStreamException {
        if (!text.isBlank()) {
            xml.in(name, in -> in.text("string", text, "language", catalogued.language()));
        }
    }
}
