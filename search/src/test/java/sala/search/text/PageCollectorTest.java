package sala.search.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import sala.search.reading.ReadText;
import sala.search.reading.ReadText.Outcome;

class PageCollectorTest {

    private final PageCollector collector = new PageCollector(1_000_000);

    @Test
    void whoClaimsAMillionPagesIsCut() {
        assertThatThrownBy(() -> turn(1_000_000)).isInstanceOf(SAXException.class);

        assertThat(collector.isFull()).isTrue();
        assertThat(collector.result().outcome()).isEqualTo(Outcome.CUT);
        assertThat(collector.result().pages()).hasSize(ReadText.MOST_PAGES);
    }

    @Test
    void aThickBookIsReadToItsEnd() throws SAXException {
        turn(1200);

        assertThat(collector.result().outcome()).isEqualTo(Outcome.READ);
        assertThat(collector.result().pages()).hasSize(1200);
    }

    private void turn(int pages) throws SAXException {
        AttributesImpl page = new AttributesImpl();
        page.addAttribute("", "class", "class", "CDATA", "page");
        for (int i = 0; i < pages; i++) {
            collector.startElement("", "div", "div", page);
            collector.characters(new char[] {'ก'}, 0, 1);
        }
    }
}
