package sala.web.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sala.fault.Invalid;
import sala.media.description.Card;
import sala.media.description.IndicatorCode;
import sala.media.description.Keywords;
import sala.media.description.Licence;
import sala.media.description.MediaDetails;
import sala.media.description.MediaSource;
import sala.media.description.Placement;
import sala.media.description.Rights;
import sala.media.item.FileLabel;
import sala.media.upload.Wish;
import sala.school.Grade;
import sala.school.SubjectGroup;

class MediaMetadataTest {

    private static final FileLabel LABEL = FileLabel.of("เศษส่วน_1.mp4");

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("title", "เศษส่วน"),
            Map.entry("subject", "mathematics"),
            Map.entry("grades", "P4, P5"),
            Map.entry("term", "1"),
            Map.entry("unit", "2"),
            Map.entry("unitTitle", "จำนวน"),
            Map.entry("period", "3"),
            Map.entry("creator", "ครูสมใจ"),
            Map.entry("rightsHolder", "โรงเรียน"),
            Map.entry("keywords", "ซิ่น,ผ้า"),
            Map.entry("indicators", "ค 1.1 ป.4/1"));

    private static final MediaDetails SAID = new MediaDetails(
            "เศษส่วน",
            "",
            SubjectGroup.MATHEMATICS,
            Set.of(Grade.P4, Grade.P5),
            MediaDetails.Terms.UNKNOWN,
            new Card(
                    new Placement(1, 2, "จำนวน", 3),
                    new Rights("ครูสมใจ", "โรงเรียน"),
                    Keywords.typed("ซิ่น, ผ้า"),
                    List.of(IndicatorCode.of("ค 1.1 ป.4/1"))));

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
        assertThat(metadata.label().text()).isEqualTo("เศษส่วน.mp4");
        assertThat(metadata.wish().again()).isTrue();
        assertThat(metadata.wish().versionOf()).isNull();
        assertThat(metadata.wish().details()).isEqualTo(MediaDetails.named("เศษส่วน"));
        assertThatThrownBy(() -> UploadMetadata.of("filename ***")).isInstanceOf(Invalid.class);
    }

    @Test
    void allThatTheRegisterAsksCanBeSaidOfAnUpload() {
        assertThat(wish(WORDS).details()).isEqualTo(SAID);
        String json =
                "{\"title\":\"เศษส่วน\",\"subject\":\"mathematics\",\"grades\":[\"P4\",\"P5\"],\"term\":1,\"unit\":2,"
                        + "\"unitTitle\":\"จำนวน\",\"period\":3,\"creator\":\"ครูสมใจ\",\"rightsHolder\":\"โรงเรียน\","
                        + "\"keywords\":[\"ซิ่น\",\"ผ้า\"],\"indicators\":[\"ค 1.1 ป.4/1\"]}";
        assertThat(MediaMetadata.read(json, LABEL)).isEqualTo(SAID);
        assertThat(wish(Map.of("metadata", json)).details()).isEqualTo(SAID);
        assertThat(wish(Map.of("metadata", json, "title", "ใหม่")).details().title())
                .isEqualTo("ใหม่");
    }

    @Test
    void theDescriptionOfTheApiNamesWhatIsRead() {
        assertThat(MediaWords.class.getRecordComponents())
                .extracting(RecordComponent::getName)
                .containsAll(WORDS.keySet());
    }

    @Test
    void whatMakesNoSenseOfAnUploadIsRefused() {
        Map.of("unit", "two", "grades", "P99", "versionOf", "12", "metadata", "[1]")
                .forEach((name, value) -> assertThatThrownBy(() -> wish(Map.of(name, value)))
                        .as(name)
                        .isInstanceOf(Invalid.class));
    }

    private static Wish wish(Map<String, String> words) {
        return UploadMetadata.of(words.entrySet().stream()
                        .map(word -> word.getKey() + " "
                                + Base64.getEncoder()
                                        .encodeToString(word.getValue().getBytes(StandardCharsets.UTF_8)))
                        .collect(Collectors.joining(",")))
                .wish();
    }
}
