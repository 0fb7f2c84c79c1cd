// Built from packages/tokens/sources by `pnpm generate`; edit the sources.

/** Gives the `var()` reference of each token, for styles that are written in TypeScript. */
export const cssVar = {
  /** The one colour that a product team gives: brand.css and the theme maker make the accent of it. Never declared here. light #13618d, dark #13618d, light-hc #13618d, dark-hc #13618d. */
  'brand': 'var(--ek-brand)',
  /** The radius of controls, which the other radii follow. Never declared here. 8px. */
  'radius-base': 'var(--ek-radius-base)',
  /** The ground of a whole app, behind its panels. light #f2f6f8, dark #0e1217, light-hc #fff, dark-hc #000. */
  'color.canvas': 'var(--ek-color-canvas)',
  /** A panel, a list or a field. light #fff, dark #161b21, light-hc #fff, dark-hc #040609. */
  'color.surface': 'var(--ek-color-surface)',
  /** A rail, a key cap or a quiet chip, lower than its surround. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #020305. */
  'color.sunken': 'var(--ek-color-sunken)',
  /** A card or a bubble on the canvas. light #fff, dark #1d252d, light-hc #fff, dark-hc #0e1217. */
  'color.raised': 'var(--ek-color-raised)',
  /** A dialog, menu or tooltip that floats. light #fff, dark #1b222a, light-hc #fff, dark-hc #0e1217. */
  'color.overlay': 'var(--ek-color-overlay)',
  /** A row under the pointer. light #ebeff2, dark #1b222a, light-hc #f2f6f8, dark-hc #12161c. */
  'color.hover': 'var(--ek-color-hover)',
  /** A row while it is pressed. light #e5e8ec, dark #222a32, light-hc #ebeff2, dark-hc #171e24. */
  'color.active': 'var(--ek-color-active)',
  /** The chosen row of a list or inbox. light #e6f4fd, dark #172b39, light-hc #edf7fd, dark-hc #081d2a. */
  'color.selected': 'var(--ek-color-selected)',
  /** Text that is read. light #1b222a, dark #f2f6f8, light-hc #020305, dark-hc #fff. */
  'color.fg': 'var(--ek-color-fg)',
  /** Text that steps back: times, counts, hints. light #454e57, dark #d0d5da, light-hc #272f36, dark-hc #dee2e6. */
  'color.fg-muted': 'var(--ek-color-fg-muted)',
  /** A hint inside an empty field. light #646d77, dark #b2b8bf, light-hc #3b434c, dark-hc #c2c8ce. */
  'color.fg-placeholder': 'var(--ek-color-fg-placeholder)',
  /** A hairline between areas; never the only mark of a control. light #dee2e6, dark #272f36, light-hc #5b646e, dark-hc #879099. */
  'color.border': 'var(--ek-color-border)',
  /** The edge of a control that has no other mark. light #78818b, dark #69737c, light-hc #404952, dark-hc #a7afb7. */
  'color.border-strong': 'var(--ek-color-border-strong)',
  /** A dark tip on a light page, or the reverse. light #1b222a, dark #e5e8ec, light-hc #020305, dark-hc #fff. */
  'color.inverse': 'var(--ek-color-inverse)',
  /** Text on the inverse fill. light #f2f6f8, dark #12161c, light-hc #fff, dark-hc #020305. */
  'color.fg-inverse': 'var(--ek-color-fg-inverse)',
  /** The outer ring of keyboard focus. light #13618d, dark #67b5e1, light-hc #034164, dark-hc #8fcdf2. */
  'color.focus-outer': 'var(--ek-color-focus-outer)',
  /** The inner ring of keyboard focus, beside the outer one. light #fff, dark #0e1217, light-hc #fff, dark-hc #000. */
  'color.focus-inner': 'var(--ek-color-focus-inner)',
  /** Quiet fill for the one thing that is next, and links. light #dff2fd, dark #163142, light-hc #edf7fd, dark-hc #0a1d29. */
  'color.accent.bg': 'var(--ek-color-accent-bg)',
  /** The quiet fill under the pointer. light #d3ecfd, dark #1a394d, light-hc #dff2fd, dark-hc #0f2736. */
  'color.accent.bg-hover': 'var(--ek-color-accent-bg-hover)',
  /** The quiet fill while it is pressed. light #c6e7fc, dark #1f4158, light-hc #d3ecfd, dark-hc #132c3c. */
  'color.accent.bg-active': 'var(--ek-color-accent-bg-active)',
  /** Edge of the quiet fill. light #bfe4fb, dark #254c66, light-hc #13618d, dark-hc #4d98c4. */
  'color.accent.border': 'var(--ek-color-accent-border)',
  /** Readable text in this tone. light #02527d, dark #9ed6f8, light-hc #11364e, dark-hc #c6e7fc. */
  'color.accent.fg': 'var(--ek-color-accent-fg)',
  /** Icon, dot or bar in this tone. light #1d6a96, dark #5ba8d4, light-hc #02527d, dark-hc #86c7ed. */
  'color.accent.indicator': 'var(--ek-color-accent-indicator)',
  /** Full fill of a control, never of a state. light #13618d, dark #67b5e1, light-hc #034164, dark-hc #9ed6f8. */
  'color.accent.solid': 'var(--ek-color-accent-solid)',
  /** The full fill under the pointer. light #02527d, dark #7bc1e9, light-hc #133448, dark-hc #b9e1fb. */
  'color.accent.solid-hover': 'var(--ek-color-accent-solid-hover)',
  /** The full fill while it is pressed. light #034164, dark #8fcdf2, light-hc #122634, dark-hc #d3ecfd. */
  'color.accent.solid-active': 'var(--ek-color-accent-solid-active)',
  /** Text and icon on the full fill. light #fff, dark #041825, light-hc #fff, dark-hc #000d18. */
  'color.accent.on-solid': 'var(--ek-color-accent-on-solid)',
  /** Quiet fill for facts without a feeling. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'color.neutral.bg': 'var(--ek-color-neutral-bg)',
  /** The quiet fill under the pointer. light #e8ecef, dark #1b222a, light-hc #eff2f5, dark-hc #13191f. */
  'color.neutral.bg-hover': 'var(--ek-color-neutral-bg-hover)',
  /** The quiet fill while it is pressed. light #e1e5e9, dark #222a32, light-hc #e8ecef, dark-hc #192027. */
  'color.neutral.bg-active': 'var(--ek-color-neutral-bg-active)',
  /** Edge of the quiet fill. light #dadee2, dark #2f363e, light-hc #5b646e, dark-hc #879099. */
  'color.neutral.border': 'var(--ek-color-neutral-border)',
  /** Readable text in this tone. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'color.neutral.fg': 'var(--ek-color-neutral-fg)',
  /** Icon, dot or bar in this tone. light #6c767f, dark #7e8790, light-hc #454e57, dark-hc #a7afb7. */
  'color.neutral.indicator': 'var(--ek-color-neutral-indicator)',
  /** Full fill of a control, never of a state. light #363e46, dark #b8bfc5, light-hc #272f36, dark-hc #d3d8dc. */
  'color.neutral.solid': 'var(--ek-color-neutral-solid)',
  /** The full fill under the pointer. light #272f36, dark #c9ced3, light-hc #192027, dark-hc #e1e5e9. */
  'color.neutral.solid-hover': 'var(--ek-color-neutral-solid-hover)',
  /** The full fill while it is pressed. light #192027, dark #dadee2, light-hc #0e1217, dark-hc #eff2f5. */
  'color.neutral.solid-active': 'var(--ek-color-neutral-solid-active)',
  /** Text and icon on the full fill. light #fff, dark #12161c, light-hc #fff, dark-hc #020305. */
  'color.neutral.on-solid': 'var(--ek-color-neutral-on-solid)',
  /** Quiet fill for what cannot be undone or is unsafe, and nothing else. light #feedee, dark #422426, light-hc #fef6f6, dark-hc #291415. */
  'color.danger.bg': 'var(--ek-color-danger-bg)',
  /** The quiet fill under the pointer. light #fde4e5, dark #4d2a2c, light-hc #feedee, dark-hc #351c1d. */
  'color.danger.bg-hover': 'var(--ek-color-danger-bg-hover)',
  /** The quiet fill while it is pressed. light #fcdbdc, dark #582f32, light-hc #fde4e5, dark-hc #3b2022. */
  'color.danger.bg-active': 'var(--ek-color-danger-bg-active)',
  /** Edge of the quiet fill. light #fdd2d3, dark #683739, light-hc #98232c, dark-hc #d66e74. */
  'color.danger.border': 'var(--ek-color-danger-border)',
  /** Readable text in this tone. light #7d1a22, dark #fcbfc0, light-hc #551e21, dark-hc #fcdbdc. */
  'color.danger.fg': 'var(--ek-color-danger-fg)',
  /** Icon, dot or bar in this tone. light #89142a, dark #cd5764, light-hc #551019, dark-hc #ce6e76. */
  'color.danger.indicator': 'var(--ek-color-danger-indicator)',
  /** Full fill of a control, never of a state. light #98232c, dark #bf4b57, light-hc #791920, dark-hc #f39c9d. */
  'color.danger.solid': 'var(--ek-color-danger-solid)',
  /** The full fill under the pointer. light #821b23, dark #b23e4a, light-hc #5b1e21, dark-hc #f8aeae. */
  'color.danger.solid-hover': 'var(--ek-color-danger-solid-hover)',
  /** The full fill while it is pressed. light #671c21, dark #a2343e, light-hc #3f1d1f, dark-hc #fcbfc0. */
  'color.danger.solid-active': 'var(--ek-color-danger-solid-active)',
  /** Text and icon on the full fill. light #fff, dark #fff, light-hc #fff, dark-hc #190405. */
  'color.danger.on-solid': 'var(--ek-color-danger-on-solid)',
  /** Quiet fill for what needs care soon. light #fdf1d7, dark #362913, light-hc #fdf8eb, dark-hc #22190a. */
  'color.warning.bg': 'var(--ek-color-warning-bg)',
  /** The quiet fill under the pointer. light #fbe9c4, dark #433217, light-hc #fdf1d7, dark-hc #2d220f. */
  'color.warning.bg-hover': 'var(--ek-color-warning-bg-hover)',
  /** The quiet fill while it is pressed. light #f7e2b5, dark #4c3a1a, light-hc #fbe9c4, dark-hc #332711. */
  'color.warning.bg-active': 'var(--ek-color-warning-bg-active)',
  /** Edge of the quiet fill. light #f3dca9, dark #5a431d, light-hc #7b5610, dark-hc #b89240. */
  'color.warning.border': 'var(--ek-color-warning-border)',
  /** Readable text in this tone. light #664610, dark #ecd197, light-hc #413013, dark-hc #f7e2b5. */
  'color.warning.fg': 'var(--ek-color-warning-fg)',
  /** Icon, dot or bar in this tone. light #aa8136, dark #fac965, light-hc #896d2c, dark-hc #fde080. */
  'color.warning.indicator': 'var(--ek-color-warning-indicator)',
  /** Full fill of a control, never of a state. light #e2af32, dark #eabf3a, light-hc #eab93f, dark-hc #755005. */
  'color.warning.solid': 'var(--ek-color-warning-solid)',
  /** The full fill under the pointer. light #eab93f, dark #f1c955, light-hc #f0c458, dark-hc #664610. */
  'color.warning.solid-hover': 'var(--ek-color-warning-solid-hover)',
  /** The full fill while it is pressed. light #f0c458, dark #f7d37b, light-hc #f7d37b, dark-hc #573d0f. */
  'color.warning.solid-active': 'var(--ek-color-warning-solid-active)',
  /** Text and icon on the full fill. light #1d1406, dark #1d1406, light-hc #1d1406, dark-hc #fff. */
  'color.warning.on-solid': 'var(--ek-color-warning-on-solid)',
  /** Quiet fill for what is calm or done. light #ddf8f9, dark #112e30, light-hc #eefcfc, dark-hc #081e20. */
  'color.success.bg': 'var(--ek-color-success-bg)',
  /** The quiet fill under the pointer. light #cef4f5, dark #15393b, light-hc #ddf8f9, dark-hc #0e292b. */
  'color.success.bg-hover': 'var(--ek-color-success-bg-hover)',
  /** The quiet fill while it is pressed. light #c1eff0, dark #184244, light-hc #cef4f5, dark-hc #112e30. */
  'color.success.bg-active': 'var(--ek-color-success-bg-active)',
  /** Edge of the quiet fill. light #b7e9eb, dark #1c4a4d, light-hc #036169, dark-hc #42a3a7. */
  'color.success.border': 'var(--ek-color-success-border)',
  /** Readable text in this tone. light #01525a, dark #a3dee0, light-hc #10373a, dark-hc #c1eff0. */
  'color.success.fg': 'var(--ek-color-success-fg)',
  /** Icon, dot or bar in this tone. light #228a8d, dark #48d9db, light-hc #147175, dark-hc #82e0e3. */
  'color.success.indicator': 'var(--ek-color-success-indicator)',
  /** Full fill of a control, never of a state. light #268085, dark #46bfc2, light-hc #46b4b9, dark-hc #036169. */
  'color.success.solid': 'var(--ek-color-success-solid)',
  /** The full fill under the pointer. light #04747b, dark #5ecbce, light-hc #53c1c6, dark-hc #00555d. */
  'color.success.solid-hover': 'var(--ek-color-success-solid-hover)',
  /** The full fill while it is pressed. light #02646c, dark #88d3d6, light-hc #74cbcf, dark-hc #12484c. */
  'color.success.solid-active': 'var(--ek-color-success-solid-active)',
  /** Text and icon on the full fill. light #fff, dark #031a1c, light-hc #031a1c, dark-hc #fff. */
  'color.success.on-solid': 'var(--ek-color-success-on-solid)',
  /** Quiet fill for what is good to know. light #edf1fe, dark #222a42, light-hc #f6f8ff, dark-hc #141a2b. */
  'color.info.bg': 'var(--ek-color-info-bg)',
  /** The quiet fill under the pointer. light #e4ebfe, dark #293452, light-hc #edf1fe, dark-hc #1b2338. */
  'color.info.bg-hover': 'var(--ek-color-info-bg-hover)',
  /** The quiet fill while it is pressed. light #dbe4fe, dark #2f3b5f, light-hc #e4ebfe, dark-hc #1f283f. */
  'color.info.bg-active': 'var(--ek-color-info-bg-active)',
  /** Edge of the quiet fill. light #d1defe, dark #3a4b79, light-hc #244ab4, dark-hc #718fdc. */
  'color.info.border': 'var(--ek-color-info-border)',
  /** Readable text in this tone. light #1a3696, dark #bfd0fd, light-hc #212e54, dark-hc #dbe4fe. */
  'color.info.fg': 'var(--ek-color-info-fg)',
  /** Icon, dot or bar in this tone. light #1b3fad, dark #6384dd, light-hc #252488, dark-hc #7289de. */
  'color.info.indicator': 'var(--ek-color-info-indicator)',
  /** Full fill of a control, never of a state. light #1a3696, dark #5971c5, light-hc #18328a, dark-hc #a2b5ee. */
  'color.info.solid': 'var(--ek-color-info-solid)',
  /** The full fill under the pointer. light #252488, dark #4e65b9, light-hc #212e54, dark-hc #adc3fa. */
  'color.info.solid-hover': 'var(--ek-color-info-solid-hover)',
  /** The full fill while it is pressed. light #212e54, dark #4258af, light-hc #1b2540, dark-hc #bfd0fd. */
  'color.info.solid-active': 'var(--ek-color-info-solid-active)',
  /** Text and icon on the full fill. light #fff, dark #fff, light-hc #fff, dark-hc #04091e. */
  'color.info.on-solid': 'var(--ek-color-info-on-solid)',
  /** Quiet fill for a calm client. Same as `color.success.bg`. light #ddf8f9, dark #112e30, light-hc #eefcfc, dark-hc #081e20. */
  'sentiment.calm.bg': 'var(--ek-sentiment-calm-bg)',
  /** Edge for a calm client. Same as `color.success.border`. light #b7e9eb, dark #1c4a4d, light-hc #036169, dark-hc #42a3a7. */
  'sentiment.calm.border': 'var(--ek-sentiment-calm-border)',
  /** Readable text for a calm client. Same as `color.success.fg`. light #01525a, dark #a3dee0, light-hc #10373a, dark-hc #c1eff0. */
  'sentiment.calm.fg': 'var(--ek-sentiment-calm-fg)',
  /** Icon, dot or bar for a calm client; the word stands beside it. Same as `color.success.indicator`. light #228a8d, dark #48d9db, light-hc #147175, dark-hc #82e0e3. */
  'sentiment.calm.indicator': 'var(--ek-sentiment-calm-indicator)',
  /** Full fill for a calm client; the word stands on it. Same as `color.success.solid`. light #268085, dark #46bfc2, light-hc #46b4b9, dark-hc #036169. */
  'sentiment.calm.solid': 'var(--ek-sentiment-calm-solid)',
  /** Word and icon on the full fill for a calm client. Same as `color.success.on-solid`. light #fff, dark #031a1c, light-hc #031a1c, dark-hc #fff. */
  'sentiment.calm.on-solid': 'var(--ek-sentiment-calm-on-solid)',
  /** Quiet fill for a client of even tone. Same as `color.neutral.bg`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'sentiment.neutral.bg': 'var(--ek-sentiment-neutral-bg)',
  /** Edge for a client of even tone. Same as `color.neutral.border`. light #dadee2, dark #2f363e, light-hc #5b646e, dark-hc #879099. */
  'sentiment.neutral.border': 'var(--ek-sentiment-neutral-border)',
  /** Readable text for a client of even tone. Same as `color.neutral.fg`. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'sentiment.neutral.fg': 'var(--ek-sentiment-neutral-fg)',
  /** Icon, dot or bar for a client of even tone; the word stands beside it. Same as `color.neutral.indicator`. light #6c767f, dark #7e8790, light-hc #454e57, dark-hc #a7afb7. */
  'sentiment.neutral.indicator': 'var(--ek-sentiment-neutral-indicator)',
  /** Full fill for a client of even tone; the word stands on it. Same as `color.neutral.solid`. light #363e46, dark #b8bfc5, light-hc #272f36, dark-hc #d3d8dc. */
  'sentiment.neutral.solid': 'var(--ek-sentiment-neutral-solid)',
  /** Word and icon on the full fill for a client of even tone. Same as `color.neutral.on-solid`. light #fff, dark #12161c, light-hc #fff, dark-hc #020305. */
  'sentiment.neutral.on-solid': 'var(--ek-sentiment-neutral-on-solid)',
  /** Quiet fill for a tense client. Same as `color.warning.bg`. light #fdf1d7, dark #362913, light-hc #fdf8eb, dark-hc #22190a. */
  'sentiment.tense.bg': 'var(--ek-sentiment-tense-bg)',
  /** Edge for a tense client. Same as `color.warning.border`. light #f3dca9, dark #5a431d, light-hc #7b5610, dark-hc #b89240. */
  'sentiment.tense.border': 'var(--ek-sentiment-tense-border)',
  /** Readable text for a tense client. Same as `color.warning.fg`. light #664610, dark #ecd197, light-hc #413013, dark-hc #f7e2b5. */
  'sentiment.tense.fg': 'var(--ek-sentiment-tense-fg)',
  /** Icon, dot or bar for a tense client; the word stands beside it. Same as `color.warning.indicator`. light #aa8136, dark #fac965, light-hc #896d2c, dark-hc #fde080. */
  'sentiment.tense.indicator': 'var(--ek-sentiment-tense-indicator)',
  /** Full fill for a tense client; the word stands on it. Same as `color.warning.solid`. light #e2af32, dark #eabf3a, light-hc #eab93f, dark-hc #755005. */
  'sentiment.tense.solid': 'var(--ek-sentiment-tense-solid)',
  /** Word and icon on the full fill for a tense client. Same as `color.warning.on-solid`. light #1d1406, dark #1d1406, light-hc #1d1406, dark-hc #fff. */
  'sentiment.tense.on-solid': 'var(--ek-sentiment-tense-on-solid)',
  /** Quiet fill for a hostile client. Same as `color.danger.bg`. light #feedee, dark #422426, light-hc #fef6f6, dark-hc #291415. */
  'sentiment.hostile.bg': 'var(--ek-sentiment-hostile-bg)',
  /** Edge for a hostile client. Same as `color.danger.border`. light #fdd2d3, dark #683739, light-hc #98232c, dark-hc #d66e74. */
  'sentiment.hostile.border': 'var(--ek-sentiment-hostile-border)',
  /** Readable text for a hostile client. Same as `color.danger.fg`. light #7d1a22, dark #fcbfc0, light-hc #551e21, dark-hc #fcdbdc. */
  'sentiment.hostile.fg': 'var(--ek-sentiment-hostile-fg)',
  /** Icon, dot or bar for a hostile client; the word stands beside it. Same as `color.danger.indicator`. light #89142a, dark #cd5764, light-hc #551019, dark-hc #ce6e76. */
  'sentiment.hostile.indicator': 'var(--ek-sentiment-hostile-indicator)',
  /** Full fill for a hostile client; the word stands on it. Same as `color.danger.solid`. light #98232c, dark #bf4b57, light-hc #791920, dark-hc #f39c9d. */
  'sentiment.hostile.solid': 'var(--ek-sentiment-hostile-solid)',
  /** Word and icon on the full fill for a hostile client. Same as `color.danger.on-solid`. light #fff, dark #fff, light-hc #fff, dark-hc #190405. */
  'sentiment.hostile.on-solid': 'var(--ek-sentiment-hostile-on-solid)',
  /** Quiet fill for low urgency. Same as `color.success.bg`. light #ddf8f9, dark #112e30, light-hc #eefcfc, dark-hc #081e20. */
  'urgency.low.bg': 'var(--ek-urgency-low-bg)',
  /** Edge for low urgency. Same as `color.success.border`. light #b7e9eb, dark #1c4a4d, light-hc #036169, dark-hc #42a3a7. */
  'urgency.low.border': 'var(--ek-urgency-low-border)',
  /** Readable text for low urgency. Same as `color.success.fg`. light #01525a, dark #a3dee0, light-hc #10373a, dark-hc #c1eff0. */
  'urgency.low.fg': 'var(--ek-urgency-low-fg)',
  /** Icon of one bar for low urgency; the word stands beside it. Same as `color.success.indicator`. light #228a8d, dark #48d9db, light-hc #147175, dark-hc #82e0e3. */
  'urgency.low.indicator': 'var(--ek-urgency-low-indicator)',
  /** Full fill for low urgency; the word stands on it. Same as `color.success.solid`. light #268085, dark #46bfc2, light-hc #46b4b9, dark-hc #036169. */
  'urgency.low.solid': 'var(--ek-urgency-low-solid)',
  /** Word and icon on the full fill for low urgency. Same as `color.success.on-solid`. light #fff, dark #031a1c, light-hc #031a1c, dark-hc #fff. */
  'urgency.low.on-solid': 'var(--ek-urgency-low-on-solid)',
  /** Quiet fill for normal urgency. Same as `color.info.bg`. light #edf1fe, dark #222a42, light-hc #f6f8ff, dark-hc #141a2b. */
  'urgency.normal.bg': 'var(--ek-urgency-normal-bg)',
  /** Edge for normal urgency. Same as `color.info.border`. light #d1defe, dark #3a4b79, light-hc #244ab4, dark-hc #718fdc. */
  'urgency.normal.border': 'var(--ek-urgency-normal-border)',
  /** Readable text for normal urgency. Same as `color.info.fg`. light #1a3696, dark #bfd0fd, light-hc #212e54, dark-hc #dbe4fe. */
  'urgency.normal.fg': 'var(--ek-urgency-normal-fg)',
  /** Icon of two bars for normal urgency; the word stands beside it. Same as `color.info.indicator`. light #1b3fad, dark #6384dd, light-hc #252488, dark-hc #7289de. */
  'urgency.normal.indicator': 'var(--ek-urgency-normal-indicator)',
  /** Full fill for normal urgency; the word stands on it. Same as `color.info.solid`. light #1a3696, dark #5971c5, light-hc #18328a, dark-hc #a2b5ee. */
  'urgency.normal.solid': 'var(--ek-urgency-normal-solid)',
  /** Word and icon on the full fill for normal urgency. Same as `color.info.on-solid`. light #fff, dark #fff, light-hc #fff, dark-hc #04091e. */
  'urgency.normal.on-solid': 'var(--ek-urgency-normal-on-solid)',
  /** Quiet fill for high urgency. Same as `color.warning.bg`. light #fdf1d7, dark #362913, light-hc #fdf8eb, dark-hc #22190a. */
  'urgency.high.bg': 'var(--ek-urgency-high-bg)',
  /** Edge for high urgency. Same as `color.warning.border`. light #f3dca9, dark #5a431d, light-hc #7b5610, dark-hc #b89240. */
  'urgency.high.border': 'var(--ek-urgency-high-border)',
  /** Readable text for high urgency. Same as `color.warning.fg`. light #664610, dark #ecd197, light-hc #413013, dark-hc #f7e2b5. */
  'urgency.high.fg': 'var(--ek-urgency-high-fg)',
  /** Icon of three bars for high urgency; the word stands beside it. Same as `color.warning.indicator`. light #aa8136, dark #fac965, light-hc #896d2c, dark-hc #fde080. */
  'urgency.high.indicator': 'var(--ek-urgency-high-indicator)',
  /** Full fill for high urgency; the word stands on it. Same as `color.warning.solid`. light #e2af32, dark #eabf3a, light-hc #eab93f, dark-hc #755005. */
  'urgency.high.solid': 'var(--ek-urgency-high-solid)',
  /** Word and icon on the full fill for high urgency. Same as `color.warning.on-solid`. light #1d1406, dark #1d1406, light-hc #1d1406, dark-hc #fff. */
  'urgency.high.on-solid': 'var(--ek-urgency-high-on-solid)',
  /** Quiet fill for the highest urgency. Same as `color.danger.bg`. light #feedee, dark #422426, light-hc #fef6f6, dark-hc #291415. */
  'urgency.urgent.bg': 'var(--ek-urgency-urgent-bg)',
  /** Edge for the highest urgency. Same as `color.danger.border`. light #fdd2d3, dark #683739, light-hc #98232c, dark-hc #d66e74. */
  'urgency.urgent.border': 'var(--ek-urgency-urgent-border)',
  /** Readable text for the highest urgency. Same as `color.danger.fg`. light #7d1a22, dark #fcbfc0, light-hc #551e21, dark-hc #fcdbdc. */
  'urgency.urgent.fg': 'var(--ek-urgency-urgent-fg)',
  /** Icon of four bars for the highest urgency; the word stands beside it. Same as `color.danger.indicator`. light #89142a, dark #cd5764, light-hc #551019, dark-hc #ce6e76. */
  'urgency.urgent.indicator': 'var(--ek-urgency-urgent-indicator)',
  /** Full fill for the highest urgency; the word stands on it. Same as `color.danger.solid`. light #98232c, dark #bf4b57, light-hc #791920, dark-hc #f39c9d. */
  'urgency.urgent.solid': 'var(--ek-urgency-urgent-solid)',
  /** Word and icon on the full fill for the highest urgency. Same as `color.danger.on-solid`. light #fff, dark #fff, light-hc #fff, dark-hc #190405. */
  'urgency.urgent.on-solid': 'var(--ek-urgency-urgent-on-solid)',
  /** Quiet fill for a case that shows first signs. Same as `color.info.bg`. light #edf1fe, dark #222a42, light-hc #f6f8ff, dark-hc #141a2b. */
  'escalation.watch.bg': 'var(--ek-escalation-watch-bg)',
  /** Edge for a case that shows first signs. Same as `color.info.border`. light #d1defe, dark #3a4b79, light-hc #244ab4, dark-hc #718fdc. */
  'escalation.watch.border': 'var(--ek-escalation-watch-border)',
  /** Readable text for a case that shows first signs. Same as `color.info.fg`. light #1a3696, dark #bfd0fd, light-hc #212e54, dark-hc #dbe4fe. */
  'escalation.watch.fg': 'var(--ek-escalation-watch-fg)',
  /** Open eye for a case that shows first signs; the word stands beside it. Same as `color.info.indicator`. light #1b3fad, dark #6384dd, light-hc #252488, dark-hc #7289de. */
  'escalation.watch.indicator': 'var(--ek-escalation-watch-indicator)',
  /** Quiet fill for a case that was raised. Same as `color.warning.bg`. light #fdf1d7, dark #362913, light-hc #fdf8eb, dark-hc #22190a. */
  'escalation.raised.bg': 'var(--ek-escalation-raised-bg)',
  /** Edge for a case that was raised. Same as `color.warning.border`. light #f3dca9, dark #5a431d, light-hc #7b5610, dark-hc #b89240. */
  'escalation.raised.border': 'var(--ek-escalation-raised-border)',
  /** Readable text for a case that was raised. Same as `color.warning.fg`. light #664610, dark #ecd197, light-hc #413013, dark-hc #f7e2b5. */
  'escalation.raised.fg': 'var(--ek-escalation-raised-fg)',
  /** Arrow upwards for a case that was raised; the word stands beside it. Same as `color.warning.indicator`. light #aa8136, dark #fac965, light-hc #896d2c, dark-hc #fde080. */
  'escalation.raised.indicator': 'var(--ek-escalation-raised-indicator)',
  /** Quiet fill for a case that cannot wait. Same as `color.danger.bg`. light #feedee, dark #422426, light-hc #fef6f6, dark-hc #291415. */
  'escalation.critical.bg': 'var(--ek-escalation-critical-bg)',
  /** Edge for a case that cannot wait. Same as `color.danger.border`. light #fdd2d3, dark #683739, light-hc #98232c, dark-hc #d66e74. */
  'escalation.critical.border': 'var(--ek-escalation-critical-border)',
  /** Readable text for a case that cannot wait. Same as `color.danger.fg`. light #7d1a22, dark #fcbfc0, light-hc #551e21, dark-hc #fcdbdc. */
  'escalation.critical.fg': 'var(--ek-escalation-critical-fg)',
  /** Triangle for a case that cannot wait; the word stands beside it. Same as `color.danger.indicator`. light #89142a, dark #cd5764, light-hc #551019, dark-hc #ce6e76. */
  'escalation.critical.indicator': 'var(--ek-escalation-critical-indicator)',
  /** Quiet fill for a step not yet begun. Same as `color.neutral.bg`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'step.pending.bg': 'var(--ek-step-pending-bg)',
  /** Edge for a step not yet begun. Same as `color.neutral.border`. light #dadee2, dark #2f363e, light-hc #5b646e, dark-hc #879099. */
  'step.pending.border': 'var(--ek-step-pending-border)',
  /** Readable text for a step not yet begun. Same as `color.neutral.fg`. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'step.pending.fg': 'var(--ek-step-pending-fg)',
  /** Empty ring for a step not yet begun; the word stands beside it. light #5a5a60, dark #9fa1a8, light-hc #060f1e, dark-hc #e4e1fb. */
  'step.pending.indicator': 'var(--ek-step-pending-indicator)',
  /** Quiet fill for the step at hand. Same as `color.info.bg`. light #edf1fe, dark #222a42, light-hc #f6f8ff, dark-hc #141a2b. */
  'step.current.bg': 'var(--ek-step-current-bg)',
  /** Edge for the step at hand. Same as `color.info.border`. light #d1defe, dark #3a4b79, light-hc #244ab4, dark-hc #718fdc. */
  'step.current.border': 'var(--ek-step-current-border)',
  /** Readable text for the step at hand. Same as `color.info.fg`. light #1a3696, dark #bfd0fd, light-hc #212e54, dark-hc #dbe4fe. */
  'step.current.fg': 'var(--ek-step-current-fg)',
  /** Filled ring for the step at hand; the word stands beside it. light #1b3ea5, dark #5b89f6, light-hc #282490, dark-hc #7a89e7. */
  'step.current.indicator': 'var(--ek-step-current-indicator)',
  /** Quiet fill for a step that is done. Same as `color.success.bg`. light #ddf8f9, dark #112e30, light-hc #eefcfc, dark-hc #081e20. */
  'step.complete.bg': 'var(--ek-step-complete-bg)',
  /** Edge for a step that is done. Same as `color.success.border`. light #b7e9eb, dark #1c4a4d, light-hc #036169, dark-hc #42a3a7. */
  'step.complete.border': 'var(--ek-step-complete-border)',
  /** Readable text for a step that is done. Same as `color.success.fg`. light #01525a, dark #a3dee0, light-hc #10373a, dark-hc #c1eff0. */
  'step.complete.fg': 'var(--ek-step-complete-fg)',
  /** Tick for a step that is done; the word stands beside it. light #429599, dark #6ee5f9, light-hc #247885, dark-hc #adecc9. */
  'step.complete.indicator': 'var(--ek-step-complete-indicator)',
  /** Quiet fill for a step left out. Same as `color.neutral.bg`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'step.skipped.bg': 'var(--ek-step-skipped-bg)',
  /** Edge for a step left out. Same as `color.neutral.border`. light #dadee2, dark #2f363e, light-hc #5b646e, dark-hc #879099. */
  'step.skipped.border': 'var(--ek-step-skipped-border)',
  /** Readable text for a step left out. Same as `color.neutral.fg`. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'step.skipped.fg': 'var(--ek-step-skipped-fg)',
  /** Slanted line for a step left out; the word stands beside it. light #202429, dark #6b748d, light-hc #454146, dark-hc #9fa1a8. */
  'step.skipped.indicator': 'var(--ek-step-skipped-indicator)',
  /** Quiet fill for a step that waits for somebody. Same as `color.warning.bg`. light #fdf1d7, dark #362913, light-hc #fdf8eb, dark-hc #22190a. */
  'step.blocked.bg': 'var(--ek-step-blocked-bg)',
  /** Edge for a step that waits for somebody. Same as `color.warning.border`. light #f3dca9, dark #5a431d, light-hc #7b5610, dark-hc #b89240. */
  'step.blocked.border': 'var(--ek-step-blocked-border)',
  /** Readable text for a step that waits for somebody. Same as `color.warning.fg`. light #664610, dark #ecd197, light-hc #413013, dark-hc #f7e2b5. */
  'step.blocked.fg': 'var(--ek-step-blocked-fg)',
  /** Padlock for a step that waits for somebody; the word stands beside it. light #a67f38, dark #fec766, light-hc #826817, dark-hc #f5d068. */
  'step.blocked.indicator': 'var(--ek-step-blocked-indicator)',
  /** Quiet fill for a step that did not work. Same as `color.danger.bg`. light #feedee, dark #422426, light-hc #fef6f6, dark-hc #291415. */
  'step.failed.bg': 'var(--ek-step-failed-bg)',
  /** Edge for a step that did not work. Same as `color.danger.border`. light #fdd2d3, dark #683739, light-hc #98232c, dark-hc #d66e74. */
  'step.failed.border': 'var(--ek-step-failed-border)',
  /** Readable text for a step that did not work. Same as `color.danger.fg`. light #7d1a22, dark #fcbfc0, light-hc #551e21, dark-hc #fcdbdc. */
  'step.failed.fg': 'var(--ek-step-failed-fg)',
  /** Cross for a step that did not work; the word stands beside it. light #902828, dark #d85164, light-hc #56060b, dark-hc #ca736d. */
  'step.failed.indicator': 'var(--ek-step-failed-indicator)',
  /** Quiet fill for a promise in time. Same as `color.success.bg`. light #ddf8f9, dark #112e30, light-hc #eefcfc, dark-hc #081e20. */
  'sla.on-track.bg': 'var(--ek-sla-on-track-bg)',
  /** Edge for a promise in time. Same as `color.success.border`. light #b7e9eb, dark #1c4a4d, light-hc #036169, dark-hc #42a3a7. */
  'sla.on-track.border': 'var(--ek-sla-on-track-border)',
  /** Readable text for a promise in time. Same as `color.success.fg`. light #01525a, dark #a3dee0, light-hc #10373a, dark-hc #c1eff0. */
  'sla.on-track.fg': 'var(--ek-sla-on-track-fg)',
  /** Tick for a promise in time; the word stands beside it. Same as `color.success.indicator`. light #228a8d, dark #48d9db, light-hc #147175, dark-hc #82e0e3. */
  'sla.on-track.indicator': 'var(--ek-sla-on-track-indicator)',
  /** Quiet fill for a promise that grows late. Same as `color.warning.bg`. light #fdf1d7, dark #362913, light-hc #fdf8eb, dark-hc #22190a. */
  'sla.at-risk.bg': 'var(--ek-sla-at-risk-bg)',
  /** Edge for a promise that grows late. Same as `color.warning.border`. light #f3dca9, dark #5a431d, light-hc #7b5610, dark-hc #b89240. */
  'sla.at-risk.border': 'var(--ek-sla-at-risk-border)',
  /** Readable text for a promise that grows late. Same as `color.warning.fg`. light #664610, dark #ecd197, light-hc #413013, dark-hc #f7e2b5. */
  'sla.at-risk.fg': 'var(--ek-sla-at-risk-fg)',
  /** Hourglass for a promise that grows late; the word stands beside it. Same as `color.warning.indicator`. light #aa8136, dark #fac965, light-hc #896d2c, dark-hc #fde080. */
  'sla.at-risk.indicator': 'var(--ek-sla-at-risk-indicator)',
  /** Quiet fill for a promise that is overdue. Same as `color.danger.bg`. light #feedee, dark #422426, light-hc #fef6f6, dark-hc #291415. */
  'sla.breached.bg': 'var(--ek-sla-breached-bg)',
  /** Edge for a promise that is overdue. Same as `color.danger.border`. light #fdd2d3, dark #683739, light-hc #98232c, dark-hc #d66e74. */
  'sla.breached.border': 'var(--ek-sla-breached-border)',
  /** Readable text for a promise that is overdue. Same as `color.danger.fg`. light #7d1a22, dark #fcbfc0, light-hc #551e21, dark-hc #fcdbdc. */
  'sla.breached.fg': 'var(--ek-sla-breached-fg)',
  /** Cross for a promise that is overdue; the word stands beside it. Same as `color.danger.indicator`. light #89142a, dark #cd5764, light-hc #551019, dark-hc #ce6e76. */
  'sla.breached.indicator': 'var(--ek-sla-breached-indicator)',
  /** Quiet fill for a promise whose clock rests. Same as `color.info.bg`. light #edf1fe, dark #222a42, light-hc #f6f8ff, dark-hc #141a2b. */
  'sla.paused.bg': 'var(--ek-sla-paused-bg)',
  /** Edge for a promise whose clock rests. Same as `color.info.border`. light #d1defe, dark #3a4b79, light-hc #244ab4, dark-hc #718fdc. */
  'sla.paused.border': 'var(--ek-sla-paused-border)',
  /** Readable text for a promise whose clock rests. Same as `color.info.fg`. light #1a3696, dark #bfd0fd, light-hc #212e54, dark-hc #dbe4fe. */
  'sla.paused.fg': 'var(--ek-sla-paused-fg)',
  /** Two bars for a promise whose clock rests; the word stands beside it. Same as `color.info.indicator`. light #1b3fad, dark #6384dd, light-hc #252488, dark-hc #7289de. */
  'sla.paused.indicator': 'var(--ek-sla-paused-indicator)',
  /** Quiet fill for a new ticket. Same as `color.info.bg`. light #edf1fe, dark #222a42, light-hc #f6f8ff, dark-hc #141a2b. */
  'ticket.new.bg': 'var(--ek-ticket-new-bg)',
  /** Readable text for a new ticket. Same as `color.info.fg`. light #1a3696, dark #bfd0fd, light-hc #212e54, dark-hc #dbe4fe. */
  'ticket.new.fg': 'var(--ek-ticket-new-fg)',
  /** Dot or icon for a new ticket; the word stands beside it. Same as `color.info.indicator`. light #1b3fad, dark #6384dd, light-hc #252488, dark-hc #7289de. */
  'ticket.new.indicator': 'var(--ek-ticket-new-indicator)',
  /** Quiet fill for an open ticket. Same as `color.accent.bg`. light #dff2fd, dark #163142, light-hc #edf7fd, dark-hc #0a1d29. */
  'ticket.open.bg': 'var(--ek-ticket-open-bg)',
  /** Readable text for an open ticket. Same as `color.accent.fg`. light #02527d, dark #9ed6f8, light-hc #11364e, dark-hc #c6e7fc. */
  'ticket.open.fg': 'var(--ek-ticket-open-fg)',
  /** Dot or icon for an open ticket; the word stands beside it. Same as `color.accent.indicator`. light #1d6a96, dark #5ba8d4, light-hc #02527d, dark-hc #86c7ed. */
  'ticket.open.indicator': 'var(--ek-ticket-open-indicator)',
  /** Quiet fill for a ticket that waits for the client. Same as `color.warning.bg`. light #fdf1d7, dark #362913, light-hc #fdf8eb, dark-hc #22190a. */
  'ticket.pending.bg': 'var(--ek-ticket-pending-bg)',
  /** Readable text for a ticket that waits for the client. Same as `color.warning.fg`. light #664610, dark #ecd197, light-hc #413013, dark-hc #f7e2b5. */
  'ticket.pending.fg': 'var(--ek-ticket-pending-fg)',
  /** Dot or icon for a ticket that waits for the client; the word stands beside it. Same as `color.warning.indicator`. light #aa8136, dark #fac965, light-hc #896d2c, dark-hc #fde080. */
  'ticket.pending.indicator': 'var(--ek-ticket-pending-indicator)',
  /** Quiet fill for a ticket that waits for somebody else. Same as `color.neutral.bg`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'ticket.hold.bg': 'var(--ek-ticket-hold-bg)',
  /** Readable text for a ticket that waits for somebody else. Same as `color.neutral.fg`. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'ticket.hold.fg': 'var(--ek-ticket-hold-fg)',
  /** Dot or icon for a ticket that waits for somebody else; the word stands beside it. Same as `color.neutral.indicator`. light #6c767f, dark #7e8790, light-hc #454e57, dark-hc #a7afb7. */
  'ticket.hold.indicator': 'var(--ek-ticket-hold-indicator)',
  /** Quiet fill for a solved ticket. Same as `color.success.bg`. light #ddf8f9, dark #112e30, light-hc #eefcfc, dark-hc #081e20. */
  'ticket.solved.bg': 'var(--ek-ticket-solved-bg)',
  /** Readable text for a solved ticket. Same as `color.success.fg`. light #01525a, dark #a3dee0, light-hc #10373a, dark-hc #c1eff0. */
  'ticket.solved.fg': 'var(--ek-ticket-solved-fg)',
  /** Dot or icon for a solved ticket; the word stands beside it. Same as `color.success.indicator`. light #228a8d, dark #48d9db, light-hc #147175, dark-hc #82e0e3. */
  'ticket.solved.indicator': 'var(--ek-ticket-solved-indicator)',
  /** Quiet fill for a closed ticket. Same as `color.neutral.bg`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'ticket.closed.bg': 'var(--ek-ticket-closed-bg)',
  /** Readable text for a closed ticket. Same as `color.neutral.fg`. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'ticket.closed.fg': 'var(--ek-ticket-closed-fg)',
  /** Dot or icon for a closed ticket; the word stands beside it. Same as `color.neutral.indicator`. light #6c767f, dark #7e8790, light-hc #454e57, dark-hc #a7afb7. */
  'ticket.closed.indicator': 'var(--ek-ticket-closed-indicator)',
  /** Full dot for somebody who is there; the word stands beside it. Same as `step.complete.indicator`. light #429599, dark #6ee5f9, light-hc #247885, dark-hc #adecc9. */
  'presence.online.indicator': 'var(--ek-presence-online-indicator)',
  /** Clock for somebody who is away; the word stands beside it. Same as `step.blocked.indicator`. light #a67f38, dark #fec766, light-hc #826817, dark-hc #f5d068. */
  'presence.away.indicator': 'var(--ek-presence-away-indicator)',
  /** Barred dot for somebody who is in a contact; the word stands beside it. Same as `step.failed.indicator`. light #902828, dark #d85164, light-hc #56060b, dark-hc #ca736d. */
  'presence.busy.indicator': 'var(--ek-presence-busy-indicator)',
  /** Empty ring for somebody who is gone; the word stands beside it. Same as `step.pending.indicator`. light #5a5a60, dark #9fa1a8, light-hc #060f1e, dark-hc #e4e1fb. */
  'presence.offline.indicator': 'var(--ek-presence-offline-indicator)',
  /** Quiet fill for an e-mail conversation. Same as `color.neutral.bg`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'channel.email.bg': 'var(--ek-channel-email-bg)',
  /** Readable text for an e-mail conversation. Same as `color.neutral.fg`. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'channel.email.fg': 'var(--ek-channel-email-fg)',
  /** Quiet fill for a chat. Same as `color.neutral.bg`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'channel.chat.bg': 'var(--ek-channel-chat-bg)',
  /** Readable text for a chat. Same as `color.neutral.fg`. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'channel.chat.fg': 'var(--ek-channel-chat-fg)',
  /** Quiet fill for a phone call. Same as `color.neutral.bg`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'channel.phone.bg': 'var(--ek-channel-phone-bg)',
  /** Readable text for a phone call. Same as `color.neutral.fg`. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'channel.phone.fg': 'var(--ek-channel-phone-fg)',
  /** Quiet fill for a text message. Same as `color.neutral.bg`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'channel.sms.bg': 'var(--ek-channel-sms-bg)',
  /** Readable text for a text message. Same as `color.neutral.fg`. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'channel.sms.fg': 'var(--ek-channel-sms-fg)',
  /** Quiet fill for a conversation on a social network. Same as `color.neutral.bg`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'channel.social.bg': 'var(--ek-channel-social-bg)',
  /** Readable text for a conversation on a social network. Same as `color.neutral.fg`. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'channel.social.fg': 'var(--ek-channel-social-fg)',
  /** Quiet fill for a web form. Same as `color.neutral.bg`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'channel.web.bg': 'var(--ek-channel-web-bg)',
  /** Readable text for a web form. Same as `color.neutral.fg`. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'channel.web.fg': 'var(--ek-channel-web-fg)',
  /** Quiet fill for a conversation from another system. Same as `color.neutral.bg`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #0e1217. */
  'channel.api.bg': 'var(--ek-channel-api-bg)',
  /** Readable text for a conversation from another system. Same as `color.neutral.fg`. light #454e57, dark #b8bfc5, light-hc #272f36, dark-hc #dadee2. */
  'channel.api.fg': 'var(--ek-channel-api-fg)',
  /** Quiet fill for the client's words. Same as `color.raised`. light #fff, dark #1d252d, light-hc #fff, dark-hc #0e1217. */
  'party.client.bg': 'var(--ek-party-client-bg)',
  /** Edge for the client's words. Same as `color.border`. light #dee2e6, dark #272f36, light-hc #5b646e, dark-hc #879099. */
  'party.client.border': 'var(--ek-party-client-border)',
  /** Readable text for the client's words. Same as `color.fg`. light #1b222a, dark #f2f6f8, light-hc #020305, dark-hc #fff. */
  'party.client.fg': 'var(--ek-party-client-fg)',
  /** Quiet fill for the agent's words. Same as `color.accent.bg`. light #dff2fd, dark #163142, light-hc #edf7fd, dark-hc #0a1d29. */
  'party.agent.bg': 'var(--ek-party-agent-bg)',
  /** Edge for the agent's words. Same as `color.accent.border`. light #bfe4fb, dark #254c66, light-hc #13618d, dark-hc #4d98c4. */
  'party.agent.border': 'var(--ek-party-agent-border)',
  /** Readable text for the agent's words. Same as `color.fg`. light #1b222a, dark #f2f6f8, light-hc #020305, dark-hc #fff. */
  'party.agent.fg': 'var(--ek-party-agent-fg)',
  /** Quiet fill for words that a host suggests. Same as `color.info.bg`. light #edf1fe, dark #222a42, light-hc #f6f8ff, dark-hc #141a2b. */
  'party.assistant.bg': 'var(--ek-party-assistant-bg)',
  /** Edge for words that a host suggests. Same as `color.info.border`. light #d1defe, dark #3a4b79, light-hc #244ab4, dark-hc #718fdc. */
  'party.assistant.border': 'var(--ek-party-assistant-border)',
  /** Readable text for words that a host suggests. Same as `color.fg`. light #1b222a, dark #f2f6f8, light-hc #020305, dark-hc #fff. */
  'party.assistant.fg': 'var(--ek-party-assistant-fg)',
  /** Quiet fill for an inner note. Same as `color.warning.bg`. light #fdf1d7, dark #362913, light-hc #fdf8eb, dark-hc #22190a. */
  'party.note.bg': 'var(--ek-party-note-bg)',
  /** Edge for an inner note. Same as `color.warning.border`. light #f3dca9, dark #5a431d, light-hc #7b5610, dark-hc #b89240. */
  'party.note.border': 'var(--ek-party-note-border)',
  /** Readable text for an inner note. Same as `color.fg`. light #1b222a, dark #f2f6f8, light-hc #020305, dark-hc #fff. */
  'party.note.fg': 'var(--ek-party-note-fg)',
  /** Quiet fill for what the system says. Same as `color.sunken`. light #eff2f5, dark #10141a, light-hc #f7f9fa, dark-hc #020305. */
  'party.system.bg': 'var(--ek-party-system-bg)',
  /** Edge for what the system says. Same as `color.border`. light #dee2e6, dark #272f36, light-hc #5b646e, dark-hc #879099. */
  'party.system.border': 'var(--ek-party-system-border)',
  /** Readable text for what the system says. Same as `color.fg-muted`. light #454e57, dark #d0d5da, light-hc #272f36, dark-hc #dee2e6. */
  'party.system.fg': 'var(--ek-party-system-fg)',
  /** The part of a result that matches what was typed. light #f0de99, dark #665317, light-hc #f0de99, dark-hc #574611. */
  'highlight.search.bg': 'var(--ek-highlight-search-bg)',
  /** Text under the search marker. Same as `color.fg`. light #1b222a, dark #f2f6f8, light-hc #020305, dark-hc #fff. */
  'highlight.search.fg': 'var(--ek-highlight-search-fg)',
  /** The client's words that a sentence was made from; in quotation marks as well. Same as `color.info.bg`. light #edf1fe, dark #222a42, light-hc #f6f8ff, dark-hc #141a2b. */
  'highlight.citation.bg': 'var(--ek-highlight-citation-bg)',
  /** Text under the citation marker. Same as `color.fg`. light #1b222a, dark #f2f6f8, light-hc #020305, dark-hc #fff. */
  'highlight.citation.fg': 'var(--ek-highlight-citation-fg)',
  /** The bar over words that are left out; it says so in words. Same as `color.inverse`. light #1b222a, dark #e5e8ec, light-hc #020305, dark-hc #fff. */
  'highlight.redaction.bg': 'var(--ek-highlight-redaction-bg)',
  /** The word on the bar that says what was left out. Same as `color.fg-inverse`. light #f2f6f8, dark #12161c, light-hc #fff, dark-hc #020305. */
  'highlight.redaction.fg': 'var(--ek-highlight-redaction-fg)',
  /** A filled-in variable; underlined as well. Same as `color.accent.fg`. light #02527d, dark #9ed6f8, light-hc #11364e, dark-hc #c6e7fc. */
  'variable.fg': 'var(--ek-variable-fg)',
  /** Room of 4 px. 4px. */
  'space.1': 'var(--ek-space-1)',
  /** Room of 8 px. 8px. */
  'space.2': 'var(--ek-space-2)',
  /** Room of 12 px. 12px. */
  'space.3': 'var(--ek-space-3)',
  /** Room of 16 px. 16px. */
  'space.4': 'var(--ek-space-4)',
  /** Room of 20 px. 20px. */
  'space.5': 'var(--ek-space-5)',
  /** Room of 24 px. 24px. */
  'space.6': 'var(--ek-space-6)',
  /** Room of 32 px. 32px. */
  'space.8': 'var(--ek-space-8)',
  /** Room of 40 px. 40px. */
  'space.10': 'var(--ek-space-10)',
  /** Room of 48 px. 48px. */
  'space.12': 'var(--ek-space-12)',
  /** Height of a button, field or row. comfortable 36px, compact 32px, touch 44px. */
  'control-height': 'var(--ek-control-height)',
  /** Room at the inline ends of a button or field. comfortable 12px, compact 10px, touch 14px. */
  'control-padding': 'var(--ek-control-padding)',
  /** Smallest side of anything that is pressed; never below 24 px (WCAG 2.2, 2.5.8). comfortable 24px, compact 24px, touch 44px. */
  'target-min': 'var(--ek-target-min)',
  /** An icon inside a chip. 14px. */
  'icon.small': 'var(--ek-icon-small)',
  /** An icon beside text. 16px. */
  'icon.medium': 'var(--ek-icon-medium)',
  /** An icon that stands alone. 20px. */
  'icon.large': 'var(--ek-icon-large)',
  /** Marks and key caps. 4px. */
  'radius.small': 'var(--ek-radius-small)',
  /** Buttons, fields and rows. 8px. */
  'radius.control': 'var(--ek-radius-control)',
  /** Panels, cards and bubbles. 11px. */
  'radius.panel': 'var(--ek-radius-panel)',
  /** The composer and dialogs. 14px. */
  'radius.composer': 'var(--ek-radius-composer)',
  /** Chips and dots. 9999px. */
  'radius.full': 'var(--ek-radius-full)',
  /** Edges of areas and controls. 1px. */
  'border-width.hairline': 'var(--ek-border-width-hairline)',
  /** The bar beside a chosen row. 2px. */
  'border-width.strong': 'var(--ek-border-width-strong)',
  /** Each of the two focus rings. 2px. */
  'border-width.focus': 'var(--ek-border-width-focus)',
  /** The path as a rail of icons. 48px. */
  'layout.rail': 'var(--ek-layout-rail)',
  /** The narrowest panel in which everything is of use. 320px. */
  'layout.panel-min': 'var(--ek-layout-panel-min)',
  /** A comfortable panel. 384px. */
  'layout.panel': 'var(--ek-layout-panel)',
  /** A dialog of a few sentences. 480px. */
  'layout.dialog': 'var(--ek-layout-dialog)',
  /** The family of all text. Not declared in CSS, so text takes the host's font until fonts.css or the host sets it. system-ui, sans-serif. */
  'font-family.sans': 'var(--ek-font-family-sans)',
  /** Order numbers, code and keys. ui-monospace, "SFMono-Regular", "Menlo", "Consolas", monospace. */
  'font-family.mono': 'var(--ek-font-family-mono)',
  /** Times, counts and key caps. 0.75rem. */
  'font-size.caption': 'var(--ek-font-size-caption)',
  /** Chips, hints and secondary lines. 0.8125rem. */
  'font-size.small': 'var(--ek-font-size-small)',
  /** Interface text and buttons. 0.875rem. */
  'font-size.body': 'var(--ek-font-size-body)',
  /** Messages, phrases and the composer. 0.9375rem. */
  'font-size.message': 'var(--ek-font-size-message)',
  /** Titles of panels and dialogs. 1.125rem. */
  'font-size.title': 'var(--ek-font-size-title)',
  /** The one headline of a page. 1.375rem. */
  'font-size.headline': 'var(--ek-font-size-headline)',
  /** A line that is read aloud. 1.375rem. */
  'font-size.spoken': 'var(--ek-font-size-spoken)',
  /** A line that is read aloud at arm's length. 1.75rem. */
  'font-size.spoken-large': 'var(--ek-font-size-spoken-large)',
  /** Titles and spoken lines. 1.25. */
  'line-height.tight': 'var(--ek-line-height-tight)',
  /** Everything that is read. 1.5. */
  'line-height.text': 'var(--ek-line-height-text)',
  /** Text. 400. */
  'font-weight.regular': 'var(--ek-font-weight-regular)',
  /** Chips, names and buttons. 550. */
  'font-weight.medium': 'var(--ek-font-weight-medium)',
  /** Titles. 650. */
  'font-weight.bold': 'var(--ek-font-weight-bold)',
  /** Colour and opacity of small things. full 120ms, reduced 0ms. */
  'duration.fast': 'var(--ek-duration-fast)',
  /** A menu or tip that opens. full 160ms, reduced 0ms. */
  'duration.normal': 'var(--ek-duration-normal)',
  /** A panel or dialog that opens. full 200ms, reduced 0ms. */
  'duration.slow': 'var(--ek-duration-slow)',
  /** Quick first, then settling; for all that enters or changes. cubic-bezier(0.2, 0, 0, 1). */
  'ease.out': 'var(--ek-ease-out)',
  /** The one soft shadow, under menus, tips, dialogs and the composer. light 0 8px 28px -6px #1b222a24, dark 0 8px 28px -6px #00000080, light-hc 0 8px 28px -6px #0203054d, dark-hc 0 8px 28px -6px #000000b3. */
  'shadow.float': 'var(--ek-shadow-float)',
  /** A header that stays while a list scrolls. 10. */
  'z.sticky': 'var(--ek-z-sticky)',
  /** A menu or list over the page. 1000. */
  'z.float': 'var(--ek-z-float)',
  /** A dialog and its veil. 1100. */
  'z.dialog': 'var(--ek-z-dialog)',
  /** A tip, over everything. 1200. */
  'z.tooltip': 'var(--ek-z-tooltip)',
} as const;

/** Names any token of Evenkeel, such as `color.accent.fg`. */
export type EkToken = keyof typeof cssVar;

/** Gives the token that takes the place of each deprecated one. */
export const replacements: Readonly<Record<string, EkToken>> = {};
