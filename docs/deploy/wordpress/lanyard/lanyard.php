<?php
/**
 * Plugin Name: Lanyard
 * Description: Puts the trust's chat on every page, and with [lanyard] a link to it into a text.
 * Version: 1.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: lanyard
 */

defined( 'ABSPATH' ) || exit;

/** What can be set, each with what it is when nobody set it. */
function lanyard_settings(): array {
	$defaults = array(
		'address'  => '',
		'label'    => 'Chat with us',
		'hours'    => '',
		'colour'   => '#005eb8',
		'position' => 'right',
	);
	$kept = get_option( 'lanyard', array() );
	return array_merge( $defaults, is_array( $kept ) ? array_intersect_key( $kept, $defaults ) : array() );
}

/** Whatever was sent, as it may be kept. What cannot be kept is told to whoever sent it, and what was set before stays. */
function lanyard_clean( $given ): array {
	$given   = is_array( $given ) ? $given : array();
	$before  = lanyard_settings();
	$sent    = trim( (string) ( $given['address'] ?? '' ) );
	$address = untrailingslashit( esc_url_raw( $sent, array( 'https' ) ) );
	if ( '' === $address && '' !== $sent ) {
		lanyard_refuse( 'address', 'The address was not changed. It has to begin with https://, for example https://chat.trust.nhs.uk. The rest is saved.' );
		$address = $before['address'];
	}
	$asked  = trim( (string) ( $given['colour'] ?? '' ) );
	$colour = (string) sanitize_hex_color( $asked );
	if ( '' === $colour && '' !== $asked ) {
		lanyard_refuse( 'colour', 'The colour was not changed. Write it like #005eb8. The rest is saved.' );
		$colour = $before['colour'];
	}
	// A button without words could not be found by a screen reader.
	$label = sanitize_text_field( $given['label'] ?? '' );
	return array(
		'address'  => $address,
		'label'    => '' === $label ? 'Chat with us' : $label,
		'hours'    => sanitize_text_field( $given['hours'] ?? '' ),
		'colour'   => '' === $colour ? '#005eb8' : $colour,
		'position' => 'left' === ( $given['position'] ?? '' ) ? 'left' : 'right',
	);
}

/** The settings page shows it above the form. Options are also set where there is no such page. */
function lanyard_refuse( string $field, string $says ): void {
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( 'lanyard', $field, $says );
	}
}

add_action(
	'wp_enqueue_scripts',
	function () {
		$address = lanyard_settings()['address'];
		if ( '' !== $address ) {
			wp_enqueue_script( 'lanyard', $address . '/lanyard.js', array(), null, array( 'strategy' => 'defer', 'in_footer' => true ) );
		}
	}
);

// The button reads how it is to look from its own tag.
add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		if ( 'lanyard' !== $handle ) {
			return $tag;
		}
		$set = lanyard_settings();
		return str_replace(
			' src=',
			sprintf(
				' data-label="%s" data-hours="%s" data-colour="%s" data-position="%s" src=',
				esc_attr( $set['label'] ),
				esc_attr( $set['hours'] ),
				esc_attr( $set['colour'] ),
				esc_attr( $set['position'] )
			),
			$tag
		);
	},
	10,
	2
);

/** A link to the chat as a page of its own: it needs no script. */
function lanyard_link( string $label ): string {
	$address = lanyard_settings()['address'];
	if ( '' === $address ) {
		return '';
	}
	return sprintf( '<a class="lanyard-link" href="%s">%s</a>', esc_url( $address . '/chat', array( 'https' ) ), esc_html( $label ) );
}

add_action(
	'wp_footer',
	function () {
		echo '<noscript>' . wp_kses( lanyard_link( lanyard_settings()['label'] ), array( 'a' => array( 'class' => true, 'href' => true ) ) ) . '</noscript>';
	}
);

add_shortcode(
	'lanyard',
	function ( $given ) {
		$given = shortcode_atts( array( 'label' => lanyard_settings()['label'] ), $given, 'lanyard' );
		return lanyard_link( (string) $given['label'] );
	}
);

if ( is_admin() ) {
	require __DIR__ . '/settings-page.php';
}
