package sala.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final LongSupplier NOBODY = () -> {
        throw new AssertionError("counted in vain");
    };

    @Test
    void aPageThatIsNotFullTellsHowManyThereAre() {
        assertThat(Page.of(List.of("a", "b"), new Paging(1, 10), NOBODY).total())
                .isEqualTo(2);
        assertThat(Page.of(List.of("a", "b"), new Paging(3, 10), NOBODY).total())
                .isEqualTo(22);
        assertThat(Page.of(List.of(), new Paging(1, 10), NOBODY).total()).isZero();
    }

    @Test
    void aFullPageAndOneBeyondTheEndDoNot() {
        assertThat(Page.of(List.of("a", "b"), new Paging(1, 2), () -> 7).total())
                .isEqualTo(7);
        assertThat(Page.of(List.of(), new Paging(9, 2), () -> 7).total()).isEqualTo(7);
    }
}
