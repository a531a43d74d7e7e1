"""The pages for everybody: landing page, guides, privacy, terms, in every language there is."""

from __future__ import annotations

from aiohttp import web

from admin.assets import ASSETS
from admin.public import crawlers, routes
from admin.public.pages import PAGES, Pages
from admin.site import SERVICES, SITE


def setup(app: web.Application) -> None:
    app[PAGES] = Pages(app[SERVICES], app[SITE], app[ASSETS])
    languages = "|".join(app[SERVICES].translations.languages)
    app.router.add_get("/", routes.choose_by_browser)
    app.router.add_get(f"/{{language:{languages}}}", routes.with_slash)
    app.router.add_get(f"/{{language:{languages}}}/", routes.landing)
    app.router.add_get(f"/{{language:{languages}}}/guides", routes.guides)
    app.router.add_get(f"/{{language:{languages}}}/guides/{{platform_id}}", routes.guide)
    app.router.add_get(f"/{{language:{languages}}}/{{name:privacy|terms}}", routes.sections)
    app.router.add_get(f"/choose/{{language:{languages}}}/{{path:.*}}", routes.choose)
    app.router.add_get("/sitemap.xml", crawlers.sitemap)
    app.router.add_get("/robots.txt", crawlers.robots)
    app.router.add_get("/favicon.ico", routes.favicon)
