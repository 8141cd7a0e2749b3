-- What is demanded is needed. Note: drizzle/notes/0058.md
grant update (needed) on claim_materials to gw_app;
