"""Packaging. Everything it says is read from settings.ini."""

import configparser
from pathlib import Path

from setuptools import find_packages, setup

here = Path(__file__).parent
settings = configparser.ConfigParser()
settings.read(here / "settings.ini", encoding="utf-8")
cfg = settings["DEFAULT"]
extras = {key.removeprefix("extras_"): cfg[key].split() for key in cfg if key.startswith("extras_")}
families = [name for name in extras if name not in ("ray", "dev", "bench")]
extras["all"] = sorted({package for name in families for package in extras[name]})

setup(
    name=cfg["lib_name"],
    version=cfg["version"],
    description=cfg["description"],
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    keywords=cfg["keywords"],
    author=cfg["author"],
    license="Apache-2.0",
    license_files=["LICENSE"],
    url=cfg["git_url"],
    python_requires=f">={cfg['min_python']}",
    packages=find_packages(include=["rlpapers", "rlpapers.*"]),
    package_data={"rlpapers": ["ladders/*"]},
    install_requires=cfg["requirements"].split(),
    extras_require=extras,
    entry_points={
        "console_scripts": cfg["console_scripts"].split("\n"),
        "nbdev": [f"{cfg['lib_name']}={cfg['lib_path']}._modidx:d"],
    },
    classifiers=[
        "Development Status :: 3 - Alpha",
        f"Intended Audience :: {cfg['audience']}",
        "Programming Language :: Python :: 3",
    ],
)
