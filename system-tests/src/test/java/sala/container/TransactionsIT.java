package sala.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@InTheServer
class TransactionsIT {
    @Inject
    private Notes notes;

    @BeforeEach
    void makeRoom() {
        notes.makeRoom();
    }

    @Test
    void whatATransactionalBeanWritesIsCommitted() {
        notes.write("น้ำ");

        assertThat(notes.count()).isEqualTo(1);
    }

    @Test
    void whatItWroteBeforeItFailedIsRolledBack() {
        assertThatThrownBy(() -> notes.writeAndFail("น้ำ")).isInstanceOf(IllegalStateException.class);

        assertThat(notes.count()).isZero();
    }
}
