package sala.web.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import sala.media.description.Card;
import sala.media.description.EndUser;
import sala.media.description.IndicatorCode;
import sala.media.description.Keywords;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.MediaSource;
import sala.media.description.Placement;
import sala.media.description.Rights;
import sala.media.item.Entry;
import sala.media.item.FileLabel;
import sala.media.item.MediaItem;
import sala.media.item.MediaKind;
import sala.media.item.Original;
import sala.school.Grade;
import sala.school.SubjectGroup;
import sala.web.indicator.IndicatorChoice.Chosen;

class MetadataTest {

    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String TERMS = "http://purl.org/dc/terms/";
    private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";
    private static final IndicatorCode CODE = IndicatorCode.of("ค 1.1 ป.4/1");

    @Test
    void dublinCoreSaysWhatTheRegisterSays() throws Exception {
        Document document = parse(DublinCore.of(catalogued()));
        assertThat(texts(document, DC, "title")).containsExactly("เศษส่วน <½> & \"ครึ่ง\"");
        assertThat(texts(document, DC, "subject")).containsExactly("คณิตศาสตร์", "เศษส่วน", "ครึ่ง");
        assertThat(texts(document, DC, "type")).containsExactly("Text");
        assertThat(texts(document, DC, "creator")).containsExactly("สมใจ; ใจดี");
        assertThat(texts(document, TERMS, "license"))
                .containsExactly("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(texts(document, TERMS, "educationLevel")).containsExactly("ป.4", "ป.5");
        assertThat(texts(document, TERMS, "conformsTo")).containsExactly("ค 1.1 ป.4/1 อ่านและเขียน");
        assertThat(texts(document, TERMS, "isPartOf")).containsExactly("ภาคเรียนที่ 1 หน่วยที่ 3 เศษส่วน คาบที่ 2");
    }

    @Test
    void learningObjectMetadataClassifiesByAreaGradeAndIndicator() throws Exception {
        Document document = parse(LearningObject.of(catalogued()));
        assertThat(texts(document, LOM, "id")).containsExactly("MATHEMATICS", "P4", "P5", "ค 1.1 ป.4/1");
        assertThat(texts(document, LOM, "keyword")).containsExactly("เศษส่วน", "ครึ่ง");
        assertThat(texts(document, LOM, "entity").get(0)).contains("FN:สมใจ\\; ใจดี");
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(LOM);
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws Exception {
        String document = Xml.document(xml -> xml.text("said", "a\u0001b\uD800c\uFFFF😀"));
        assertThat(parse(document).getDocumentElement().getTextContent()).isEqualTo("abc😀");
    }

    private static Catalogued catalogued() {
        Card card = new Card(
                new Placement(1, 3, "เศษส่วน", 2),
                new Rights("สมใจ; ใจดี", "โรงเรียนบ้านตัวอย่าง"),
                Keywords.typed("เศษส่วน, ครึ่ง"),
                List.of(CODE));
        MediaDetails details = new MediaDetails(
                "เศษส่วน <½> & \"ครึ่ง\"",
                "",
                SubjectGroup.MATHEMATICS,
                Set.of(Grade.P5, Grade.P4),
                new MediaDetails.Terms("th", Licence.CC_BY_SA, MediaSource.DLTV, EndUser.TEACHER),
                card);
        MediaItem item = new MediaItem(
                new Entry(UUID.randomUUID(), MediaKind.DOCUMENT, details, UUID.randomUUID(), null),
                new Original(FileLabel.of("a.pdf"), "application/pdf", null),
                Instant.EPOCH);
        return new Catalogued(item, URI.create("http://sala.test/media/1"), List.of(new Chosen(CODE, "อ่านและเขียน")));
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<String> texts(Document document, String namespace, String name) {
        NodeList nodes = document.getElementsByTagNameNS(namespace, name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> nodes.item(i).getTextContent())
                .toList();
    }
}
