-- Notes: drizzle/notes/0047.md

grant update (entitlement_asked_at) on claims to gw_app;
