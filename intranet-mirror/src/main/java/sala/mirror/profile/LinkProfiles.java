package sala.mirror.profile;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import sala.access.AccessRules;
import sala.access.Actor;
import sala.access.Permission;
import sala.access.Scope;
import sala.sql.Sql;

/** At the district: the profile of each school's line. A node hears of it when it next says how it is. */
@Singleton
@Transactional
public class LinkProfiles {

    private final Sql sql;
    private final Clock clock;

    @Inject
    public LinkProfiles(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Empty when nobody has said anything. */
    public Optional<LinkProfile> find(UUID school) {
        return sql.first(
                row -> LinkProfile.read(row.json("profile")),
                "select profile from link_profile where school_id = ?",
                school);
    }

    /** These days are quiet at every school, instead of those that were said before; all else stays as it is. */
    public void setQuietEverywhere(Actor actor, List<QuietDays> quiet) {
        AccessRules.require(actor, Permission.FLEET_MANAGE, Scope.DISTRICT);
        sql.list(row -> row.id("id"), "select id from school")
                .forEach(school ->
                        set(actor, school, find(school).orElse(LinkProfile.OPEN).with(quiet)));
    }

    public void set(Actor actor, UUID school, LinkProfile profile) {
        AccessRules.require(actor, Permission.FLEET_MANAGE, Scope.school(school));
        sql.update(
                """
                insert into link_profile (school_id, profile, set_by, set_at) values (?, cast(? as jsonb), ?, ?)
                on conflict (school_id) do update
                    set profile = excluded.profile, set_by = excluded.set_by, set_at = excluded.set_at
                """,
                school,
                profile.json().toString(),
                actor.person(),
                clock.instant());
    }
}
