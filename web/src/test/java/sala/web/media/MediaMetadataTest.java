package sala.web.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.fault.Invalid;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.MediaSource;
import sala.media.item.FileLabel;
import sala.school.Grade;
import sala.school.SubjectGroup;

class MediaMetadataTest {

    private static final FileLabel LABEL = FileLabel.of("เศษส่วน_1.mp4");

    @Test
    void everythingHasADefault() {
        assertThat(MediaMetadata.read("", LABEL)).isEqualTo(MediaDetails.named("เศษส่วน 1"));
    }

    @Test
    void whatIsSaidIsTaken() {
        MediaDetails details = MediaMetadata.read(
                "{\"title\":\"เศษส่วน\",\"subject\":\"mathematics\",\"grades\":[\"P4\"],\"licence\":\"cc-by-sa\"}",
                LABEL);
        assertThat(details.title()).isEqualTo("เศษส่วน");
        assertThat(details.subject()).isEqualTo(SubjectGroup.MATHEMATICS);
        assertThat(details.grades()).containsExactly(Grade.P4);
        assertThat(details.terms().licence()).isEqualTo(Licence.CC_BY_SA);
    }

    @Test
    void whatIsSaidInThePeoplesOwnWordsIsTakenToo() {
        MediaDetails details = MediaMetadata.read(
                "{\"subject\":\"คณิตศาสตร์\",\"grades\":[\"ป.๔\",\"ม. 1\"],\"licence\":\"CC BY-SA 4.0\",\"source\":\"eDLTV\"}",
                LABEL);
        assertThat(details.subject()).isEqualTo(SubjectGroup.MATHEMATICS);
        assertThat(details.grades()).containsExactlyInAnyOrder(Grade.P4, Grade.M1);
        assertThat(details.terms().licence()).isEqualTo(Licence.CC_BY_SA);
        assertThat(details.terms().source()).isEqualTo(MediaSource.EDLTV);
        assertThat(MediaMetadata.read("{\"subject\":\"math\"}", LABEL).subject())
                .isEqualTo(SubjectGroup.MATHEMATICS);
    }

    @Test
    void aValueThatIsNotOfferedIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> MediaMetadata.read("{\"subject\":\"magic\"}", LABEL))
                .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(
                                invalid.flaws().get(0).arguments().toString())
                        .contains("social-studies"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"subject\":\"magic\"}",
                "{\"grades\":\"P4\"}",
                "{\"grades\":[4]}",
                "{\"language\":\"xx\"}"
            })
    void whatMakesNoSenseIsRefused(String json) {
        assertThatThrownBy(() -> MediaMetadata.read(json, LABEL)).isInstanceOf(Invalid.class);
    }

    @Test
    void wordsOfTusAreDecoded() {
        UploadMetadata metadata =
                UploadMetadata.of("filename 4LmA4Lio4Lip4Liq4LmI4Lin4LiZLm1wNA==,again dHJ1ZQ==, empty");
        assertThat(metadata.text("filename")).isEqualTo("เศษส่วน.mp4");
        assertThat(metadata.text("again")).isEqualTo("true");
        assertThat(metadata.text("empty")).isEmpty();
        assertThatThrownBy(() -> UploadMetadata.of("filename ***")).isInstanceOf(Invalid.class);
    }
}
