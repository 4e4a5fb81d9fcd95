<?php
/** Nothing of it stays when it is deleted. */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'lanyard' );
