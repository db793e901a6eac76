package sala.mirror.root;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KeyStickTest {

    private static final char[] PASSPHRASE = "ม้าลายกินหญ้าสีเขียว".toCharArray();

    @Test
    void aStickOpensUnderItsPassphraseAlone() {
        KeyStick made = KeyStick.make("ผอ.สมชาย", PASSPHRASE);
        KeyStick read = KeyStick.read(made.text());
        assertThat(read).isEqualTo(made);
        Root root = Drawers.root(1, 1, Drawers.key().getPublic(), read.open(PASSPHRASE));
        assertThat(SignedRoot.of(root).signed(read.open(PASSPHRASE)).signaturesOf(root))
                .isEqualTo(1);
        refused(() -> read.open("another passphrase".toCharArray()), RootRefused.WRONG_PASSPHRASE);
    }

    @Test
    void aShortPassphraseAndADamagedFileAreRefused() {
        refused(() -> KeyStick.make("ผอ.", "short".toCharArray()), RootRefused.SHORT_PASSPHRASE);
        String text = KeyStick.make("ผอ.", PASSPHRASE).text();
        refused(() -> KeyStick.read(text.replace("public: ", "x: ")), RootRefused.UNREADABLE);
        refused(
                () -> KeyStick.read(text.replace("private: ey", "private: eyy")).open(PASSPHRASE),
                RootRefused.WRONG_PASSPHRASE);
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RootRefused.class, refused -> assertThat(refused.code())
                .isEqualTo(code));
    }
}
