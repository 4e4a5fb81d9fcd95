<?php
/** Settings, Lanyard: for whoever may change the options of the site. */

defined( 'ABSPATH' ) || exit;

add_action(
	'admin_init',
	function () {
		register_setting( 'lanyard', 'lanyard', array( 'type' => 'array', 'sanitize_callback' => 'lanyard_clean' ) );
	}
);

add_action(
	'admin_menu',
	function () {
		add_options_page( 'Lanyard', 'Lanyard', 'manage_options', 'lanyard', 'lanyard_settings_page' );
	}
);

/** One line of text to fill in. */
function lanyard_field( string $name, string $label, string $hint, string $type = 'text' ): void {
	$id = 'lanyard-' . $name;
	printf(
		'<tr><th scope="row"><label for="%s">%s</label></th><td><input id="%s" name="lanyard[%s]" type="%s" class="regular-text" value="%s" aria-describedby="%s-hint"><p id="%s-hint" class="description">%s</p></td></tr>',
		esc_attr( $id ),
		esc_html( $label ),
		esc_attr( $id ),
		esc_attr( $name ),
		esc_attr( $type ),
		esc_attr( lanyard_settings()[ $name ] ),
		esc_attr( $id ),
		esc_attr( $id ),
		esc_html( $hint )
	);
}

/** WordPress checks the nonce and the capability again when the form is sent to options.php. */
function lanyard_settings_page(): void {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'You are not allowed to change these settings.', 'lanyard' ) );
	}
	echo '<div class="wrap"><h1>Lanyard</h1><form method="post" action="options.php">';
	settings_fields( 'lanyard' );
	echo '<table class="form-table" role="presentation">';
	lanyard_field( 'address', 'Address of the service', 'Begins with https://, for example https://chat.trust.nhs.uk. Nothing is shown without it.', 'url' );
	lanyard_field( 'label', 'Words on the button', 'Screen readers name the chat by them too.' );
	lanyard_field( 'hours', 'Second line', 'For example when your team reads what comes in.' );
	lanyard_field( 'colour', 'Colour', 'Like #005eb8; white has to be easy to read on it.' );
	echo '<tr><th scope="row"><label for="lanyard-position">Corner</label></th><td><select id="lanyard-position" name="lanyard[position]">';
	foreach ( array( 'right' => 'Right', 'left' => 'Left' ) as $value => $label ) {
		printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( lanyard_settings()['position'], $value, false ), esc_html( $label ) );
	}
	echo '</select></td></tr></table>';
	submit_button();
	echo '</form></div>';
}
