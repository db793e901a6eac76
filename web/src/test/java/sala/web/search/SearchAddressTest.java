package sala.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import sala.fault.Invalid;
import sala.search.Facet;
import sala.search.Order;
import sala.search.Question;

class SearchAddressTest {

    private static final Question QUESTION = Question.of("เศษส่วน & 1/2 +")
            .with(Facet.GRADE, "P4")
            .with(Facet.GRADE, "P5")
            .with(Facet.YEAR, "2569")
            .by(Order.USED);

    @Test
    void whatWasAskedIsReadAsItWasWritten() {
        assertThat(SearchAddress.question(SearchAddress.query(QUESTION))).isEqualTo(QUESTION);
    }

    @Test
    void theSameSearchHasOneAddress() {
        Question otherWay = Question.of("เศษส่วน & 1/2 +")
                .with(Facet.YEAR, "2569")
                .with(Facet.GRADE, "P5")
                .with(Facet.GRADE, "P4")
                .by(Order.USED)
                .page(3, 10);

        assertThat(SearchAddress.query(otherWay)).isEqualTo(SearchAddress.query(QUESTION));
    }

    @Test
    void everythingIsAnEmptyAddress() {
        assertThat(SearchAddress.query(Question.of(""))).isEmpty();
        assertThat(SearchAddress.question("")).isEqualTo(Question.of(""));
    }

    @Test
    void whatThereIsNotIsRefused() {
        assertThatThrownBy(() -> SearchAddress.question("grade=P99")).isInstanceOf(Invalid.class);
    }
}
