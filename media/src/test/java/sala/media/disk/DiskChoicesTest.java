package sala.media.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sala.media.disk.FileFilter.Show;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sala.access.Forbidden;
import sala.fault.Invalid;
import sala.fault.NotFound;
import sala.media.description.Licence;
import sala.media.description.MediaSource;
import sala.media.disk.name.Gives;
import sala.media.disk.name.NamingRule;
import sala.media.disk.name.Where;
import sala.media.disk.walk.RawPath;
import sala.paging.Paging;
import sala.school.Grade;
import sala.school.SubjectGroup;

/** What people may say and choose, and who may. */
class DiskChoicesTest extends DiskOfLessons {

    @Test
    void whatPeopleSayIsNotUndoneByLookingAgain() {
        UUID id = beans.planned(disk.root());
        DiskFile file = named(id, "02 สารเนื้อเดียว.FLV");
        int edited = beans.choices.edit(
                beans.media.supervisor,
                id,
                FileChoice.of(List.of(file.id())),
                new FileEdit(Set.of(Grade.M1), SubjectGroup.ARTS, null, 7, ""));
        assertThat(edited).isEqualTo(1);
        beans.choices.leaveOut(
                beans.media.supervisor,
                id,
                FileChoice.of(List.of(named(id, "01 เฉลย.pdf").id())));
        beans.rules.put(
                beans.media.supervisor, new NamingRule("ours", Gives.SUBJECT, Where.ANY, "HEALTH", List.of("วิทย์")));
        beans.imports.planAgain(beans.media.supervisor, id);
        beans.plan(id);
        assertThat(named(id, "02 สารเนื้อเดียว.FLV").words().subject()).isEqualTo(SubjectGroup.ARTS);
        assertThat(named(id, "02 สารเนื้อเดียว.FLV").words().unit()).isEqualTo(7);
        assertThat(named(id, "01 เฉลย.pdf").state()).isEqualTo(FileState.LEFT_OUT);
        assertThat(named(id, "01 การจำแนกสาร.wmv").words().subject()).isEqualTo(SubjectGroup.HEALTH);
        assertThat(named(id, "01 การจำแนกสาร.wmv").rules()).containsEntry("SUBJECT", "ours");
    }

    @Test
    void anAcceptanceCanBeTakenBackBeforeItsTurn() {
        UUID id = beans.planned(disk.root());
        FileChoice all = FileChoice.all(new FileFilter(Show.NEW, ""));
        assertThat(beans.choices.accept(beans.media.supervisor, id, all)).isEqualTo(4);
        DiskFile file = named(id, "02 สารเนื้อเดียว.FLV");
        assertThat(beans.choices.undo(beans.media.supervisor, id, FileChoice.of(List.of(file.id()))))
                .isEqualTo(1);
        beans.bring(id);
        assertThat(items()).isEqualTo(3);
        assertThat(beans.choices.undo(beans.media.supervisor, id, FileChoice.all(FileFilter.ALL)))
                .as("too late for the others")
                .isZero();
    }

    @Test
    void theWordsForTheWholeDiskGoWithEveryFile() {
        UUID id = beans.planned(disk.root());
        beans.imports.terms(beans.media.supervisor, id, new DiskImport.Terms(MediaSource.OBEC, Licence.SCHOOLS_ONLY));
        beans.acceptAll(id);
        assertThat(beans.media
                        .items
                        .get(named(id, "01 เฉลย.pdf").item())
                        .details()
                        .terms())
                .satisfies(terms -> {
                    assertThat(terms.source()).isEqualTo(MediaSource.OBEC);
                    assertThat(terms.licence()).isEqualTo(Licence.SCHOOLS_ONLY);
                });
    }

    @Test
    void onlyDisksMayBeLookedAtAndOnlyByThoseWhoMay() throws IOException {
        Path outside = Files.createDirectories(folder.resolve("secret"));
        assertThatThrownBy(() -> beans.imports.begin(beans.media.supervisor, RawPath.of(outside)))
                .isInstanceOf(Invalid.class);
        Files.createSymbolicLink(folder.resolve("media/link"), outside);
        assertThatThrownBy(() -> beans.imports.begin(beans.media.supervisor, RawPath.of(folder.resolve("media/link"))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(
                        () -> beans.imports.beginAnywhere(beans.media.supervisor, RawPath.of(folder.resolve("data"))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> beans.imports.begin(beans.media.supervisor, "/%00"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> beans.imports.begin(beans.media.teacher, RawPath.of(disk.root())))
                .isInstanceOf(Forbidden.class);
        UUID id = beans.planned(disk.root());
        assertThatThrownBy(() -> beans.imports.get(beans.media.teacher, id)).isInstanceOf(NotFound.class);
        assertThat(beans.imports.page(beans.media.teacher, Paging.first()).total())
                .isZero();
        assertThat(beans.imports.page(beans.media.admin, Paging.first()).total())
                .isEqualTo(1);
    }
}
