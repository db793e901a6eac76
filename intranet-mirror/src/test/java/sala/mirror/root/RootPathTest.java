package sala.mirror.root;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.mirror.root.Drawers.key;
import static sala.mirror.root.Drawers.root;
import static sala.mirror.root.Drawers.signed;

import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import sala.mirror.identity.Fingerprint;

/** Which root may follow which; the cases are those of TUF's conformance suite (docs/tuf.md). */
class RootPathTest {

    private final KeyPair one = key();
    private final KeyPair two = key();
    private final KeyPair three = key();
    private final KeyPair four = key();
    private final PublicKey district = key().getPublic();
    private final Root trusted = root(1, 2, district, one, two, three);

    @Test
    void twoOfThreeLeadOn() {
        Root next = root(2, 2, key().getPublic(), one, two, three);
        assertThat(RootPath.next(trusted, signed(next, one, three))).isEqualTo(next);
    }

    @Test
    void whatTheRootSaysIsTheSameBytesEachTime() {
        Root next = root(2, 2, district, one, two, three);
        SignedRoot read = SignedRoot.read(signed(next, one, two).text());
        assertThat(read.root()).isEqualTo(next);
        assertThat(read.body()).isEqualTo(SignedRoot.of(next).body()).isEqualTo(next.text());
        assertThat(next.text()).isPrintable().matches("\\p{ASCII}*");
    }

    @Test
    void oneSignatureIsTooFew() {
        tooFew(() -> RootPath.next(trusted, signed(root(2, 2, district, one, two, three), one)));
    }

    @Test
    void newKeysAreSignedByTheOldAndByThemselves() {
        Root others = root(2, 2, district, two, three, four);
        assertThatCode(() -> RootPath.next(trusted, signed(others, two, three))).doesNotThrowAnyException();
        tooFew(() -> RootPath.next(trusted, signed(others, three, four)));
        Root strangers = root(2, 2, district, four, key(), key());
        tooFew(() -> RootPath.next(trusted, signed(strangers, one, two)));
    }

    @Test
    void aHigherThresholdIsMetByTheNewRootItself() {
        Root stricter = root(2, 3, district, one, two, three);
        tooFew(() -> RootPath.next(trusted, signed(stricter, one, two)));
        assertThatCode(() -> RootPath.next(trusted, signed(stricter, one, two, three)))
                .doesNotThrowAnyException();
        Root laxer = root(2, 1, district, one, two, three);
        tooFew(() -> RootPath.next(trusted, signed(laxer, one)));
    }

    @Test
    void theSameVersionAnOlderOneAndOneTooFarAreNotNext() {
        for (int version : new int[] {1, 3}) {
            assertThatThrownBy(
                            () -> RootPath.next(trusted, signed(root(version, 2, district, one, two, three), one, two)))
                    .isInstanceOfSatisfying(RootRefused.class, refused -> assertThat(refused.code())
                            .isEqualTo(RootRefused.NOT_NEXT));
        }
    }

    @Test
    void theSameKeyTwiceCountsOnce() {
        assertThatThrownBy(() -> root(2, 2, district, one, one)).isInstanceOf(IllegalArgumentException.class);
        Root next = root(2, 2, district, one, two, three);
        String text = signed(next, one).text();
        String twice = text
                + text.lines()
                        .filter(line -> line.startsWith("signed"))
                        .findFirst()
                        .orElseThrow() + "\n";
        tooFew(() -> RootPath.next(trusted, SignedRoot.read(twice)));
    }

    /** One key under the name of another. */
    @Test
    void aSignatureUnderTheNameOfAnotherKeyCountsForNobody() {
        Root next = root(2, 2, district, one, two, three);
        SignedRoot once = signed(next, one);
        byte[] signature = once.signatures().get(Fingerprint.of(one.getPublic()));
        SignedRoot faked = new SignedRoot(
                once.body(),
                Map.of(Fingerprint.of(one.getPublic()), signature, Fingerprint.of(two.getPublic()), signature),
                null);
        tooFew(() -> RootPath.next(trusted, faked));
    }

    @Test
    void aWrongSignatureBesideEnoughRightOnesDoesNotMatter() {
        Root next = root(2, 2, district, one, two, three);
        String text = signed(next, one, two).text() + "signed " + Fingerprint.of(three.getPublic()) + " AAAA\n";
        assertThatCode(() -> RootPath.next(trusted, SignedRoot.read(text))).doesNotThrowAnyException();
    }

    @Test
    void whatWasChangedAfterSigningIsNotSigned() {
        String text = signed(root(2, 2, district, one, two, three), one, two).text();
        tooFew(() -> RootPath.next(trusted, SignedRoot.read(text.replace("2031", "2099"))));
    }

    @Test
    void whatIsNoRootIsRefused() {
        Root next = root(2, 2, district, one, two, three);
        for (String other : List.of(
                "",
                "{}",
                "[]",
                "{",
                "x".repeat(20_000),
                next.text().replace("sala-root-1", "sala-root-2"),
                next.text().replace("\"threshold\":2", "\"threshold\":0"),
                next.text().replace("\"threshold\":2", "\"threshold\":4"),
                next.text().replace("\"version\":2", "\"version\":1e99"),
                next.text() + "\nsigned short AAAA",
                next.text() + "\nvouched *")) {
            assertThatThrownBy(() -> SignedRoot.read(other)).isInstanceOf(sala.fault.Fault.class);
        }
    }

    @Test
    void onlyThePinnedKeyCanSayWhereToBegin() {
        KeyPair pinned = key();
        Root first = root(1, 1, pinned.getPublic(), one);
        assertThat(RootPath.isBeginning(signed(first, one).vouched(pinned), pinned.getPublic()))
                .isTrue();
        assertThat(RootPath.isBeginning(signed(first, one), pinned.getPublic())).isFalse();
        assertThat(RootPath.isBeginning(signed(first, one).vouched(two), pinned.getPublic()))
                .isFalse();
        assertThat(RootPath.isBeginning(signed(first).vouched(pinned), pinned.getPublic()))
                .isFalse();
        assertThat(RootPath.isBeginning(signed(trusted, one, two).vouched(pinned), pinned.getPublic()))
                .isFalse();
    }

    private static void tooFew(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(RootRefused.class, refused -> assertThat(refused.code())
                .isEqualTo(RootRefused.TOO_FEW_SIGNATURES));
    }
}
