package dev.accord.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.accord.relationship.Visibility;
import dev.accord.relationship.engagement.FollowEngagement;
import dev.accord.rest.EngagementJson.TrendJson;
import dev.accord.rest.RelationshipPlace.Asked;
import javax.inject.Inject;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;

/**
 * The engagement score of the relationship that a project shows, with what it is made from. It tells of the pulse
 * and of both perspectives, so it is for those who see reasons.
 */
@AnonymousSiteAccess
@Path("projects/{keyOrId}/relationship/engagement")
@Produces(MediaType.APPLICATION_JSON + ";charset=utf-8")
public final class EngagementResource {
    private static final int QUARTERS = 8;

    private final FollowEngagement engagement;
    private final Visibility visibility;
    private final RelationshipPlace place;

    @Inject
    public EngagementResource(FollowEngagement engagement, Visibility visibility, RelationshipPlace place) {
        this.engagement = engagement;
        this.visibility = visibility;
        this.place = place;
    }

    @GET
    public TrendJson one(@PathParam("keyOrId") String keyOrId) {
        Asked asked = place.visible(keyOrId);
        if (!visibility.showsReasons(asked.relationship(), asked.user())) {
            throw Refusal.forbidden();
        }
        return EngagementJson.shown(engagement.of(asked.relationship(), QUARTERS));
    }
}
