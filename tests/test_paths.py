"""The program writes where the system says, and in tests nowhere else."""

from __future__ import annotations

from reader.paths import Paths


def test_everything_can_be_moved_under_one_folder(tmp_path):
    paths = Paths.under(tmp_path)

    folders = {paths.config, paths.data, paths.cache, paths.log}
    assert {folder.parent for folder in folders} == {tmp_path}
    assert len(folders) == 4


def test_the_system_gives_this_user_folders_named_after_the_program():
    paths = Paths.of_this_user()

    assert all(
        "synoptic" in str(one) for one in (paths.config, paths.data, paths.cache, paths.log)
    )
