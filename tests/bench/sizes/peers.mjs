/**
 * Names what of each kit does most nearly the same work, for each component of ours: its exports, as source.
 * None of them holds the steps, the words or the rules; they are the bare controls that a team would begin with.
 */
export const peers = {
  EmpathyPicker: {
    Garden: `export { Combobox, Field, Option } from '@zendeskgarden/react-dropdowns';`,
    'React Aria': `export { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Virtualizer, ListLayout } from 'react-aria-components';`,
    'Base UI': `export { Combobox } from '@base-ui/react/combobox';`,
    MUI: `export { default as Autocomplete } from '@mui/material/Autocomplete'; export { default as TextField } from '@mui/material/TextField';`,
  },
  ParaphrasePrompt: {
    Garden: `export { Field, Textarea, Checkbox, Radio, Message } from '@zendeskgarden/react-forms'; export { Tag } from '@zendeskgarden/react-tags'; export { Button } from '@zendeskgarden/react-buttons';`,
    'React Aria': `export { TextField, TextArea, Label, Text, RadioGroup, Radio, ToggleButton, ToggleButtonGroup, Button } from 'react-aria-components';`,
    'Base UI': `export { Field } from '@base-ui/react/field'; export { ToggleGroup } from '@base-ui/react/toggle-group'; export { Toggle } from '@base-ui/react/toggle'; export { RadioGroup } from '@base-ui/react/radio-group'; export { Radio } from '@base-ui/react/radio';`,
    MUI: `export { default as TextField } from '@mui/material/TextField'; export { default as ToggleButtonGroup } from '@mui/material/ToggleButtonGroup'; export { default as ToggleButton } from '@mui/material/ToggleButton'; export { default as RadioGroup } from '@mui/material/RadioGroup'; export { default as Radio } from '@mui/material/Radio'; export { default as Button } from '@mui/material/Button';`,
  },
  OptionsPresenter: {
    Garden: `export { Field, Radio, Fieldset, Textarea } from '@zendeskgarden/react-forms'; export { Table } from '@zendeskgarden/react-tables'; export { Button } from '@zendeskgarden/react-buttons';`,
    'React Aria': `export { RadioGroup, Radio, Table, TableHeader, TableBody, Row, Cell, Column, TextField, TextArea, Label, Button } from 'react-aria-components';`,
    'Base UI': `export { RadioGroup } from '@base-ui/react/radio-group'; export { Radio } from '@base-ui/react/radio'; export { Field } from '@base-ui/react/field'; export { Tabs } from '@base-ui/react/tabs';`,
    MUI: `export { default as RadioGroup } from '@mui/material/RadioGroup'; export { default as Radio } from '@mui/material/Radio'; export { default as Table } from '@mui/material/Table'; export { default as TableRow } from '@mui/material/TableRow'; export { default as TableCell } from '@mui/material/TableCell'; export { default as Card } from '@mui/material/Card'; export { default as TextField } from '@mui/material/TextField';`,
  },
  BoundaryDialog: {
    Garden: `export { Modal, Header, Body, Footer, FooterItem, Close } from '@zendeskgarden/react-modals'; export { Stepper } from '@zendeskgarden/react-accordions'; export { Field, Textarea, Radio } from '@zendeskgarden/react-forms'; export { Button } from '@zendeskgarden/react-buttons';`,
    'React Aria': `export { DialogTrigger, Modal, ModalOverlay, Dialog, Heading, TextField, TextArea, Label, RadioGroup, Radio, Button } from 'react-aria-components';`,
    'Base UI': `export { Dialog } from '@base-ui/react/dialog'; export { Field } from '@base-ui/react/field'; export { RadioGroup } from '@base-ui/react/radio-group'; export { Radio } from '@base-ui/react/radio';`,
    MUI: `export { default as Dialog } from '@mui/material/Dialog'; export { default as Stepper } from '@mui/material/Stepper'; export { default as Step } from '@mui/material/Step'; export { default as TextField } from '@mui/material/TextField'; export { default as RadioGroup } from '@mui/material/RadioGroup'; export { default as Radio } from '@mui/material/Radio'; export { default as Button } from '@mui/material/Button';`,
  },
  EscalationButton: {
    Garden: `export { Modal, Header, Body, Footer, FooterItem, Close } from '@zendeskgarden/react-modals'; export { Field, Textarea, Select, Checkbox } from '@zendeskgarden/react-forms'; export { Tooltip } from '@zendeskgarden/react-tooltips'; export { Button } from '@zendeskgarden/react-buttons';`,
    'React Aria': `export { DialogTrigger, Modal, ModalOverlay, Dialog, Heading, Tooltip, TooltipTrigger, Select, SelectValue, Popover, ListBox, ListBoxItem, TextField, TextArea, Label, Checkbox, Button } from 'react-aria-components';`,
    'Base UI': `export { Dialog } from '@base-ui/react/dialog'; export { Tooltip } from '@base-ui/react/tooltip'; export { Select } from '@base-ui/react/select'; export { Field } from '@base-ui/react/field'; export { Checkbox } from '@base-ui/react/checkbox';`,
    MUI: `export { default as Dialog } from '@mui/material/Dialog'; export { default as Tooltip } from '@mui/material/Tooltip'; export { default as Select } from '@mui/material/Select'; export { default as TextField } from '@mui/material/TextField'; export { default as Checkbox } from '@mui/material/Checkbox'; export { default as Button } from '@mui/material/Button';`,
  },
  FollowUpScheduler: {
    Garden: `export { DatePicker } from '@zendeskgarden/react-datepickers'; export { Field, Input, Select, Textarea } from '@zendeskgarden/react-forms'; export { Button } from '@zendeskgarden/react-buttons';`,
    'React Aria': `export { Calendar, CalendarGrid, CalendarCell, Heading, TimeField, DateInput, DateSegment, TextField, Input, TextArea, Select, SelectValue, Popover, ListBox, ListBoxItem, Label, Button } from 'react-aria-components';`,
    MUI: `export { DateCalendar } from '@mui/x-date-pickers/DateCalendar'; export { TimeField } from '@mui/x-date-pickers/TimeField'; export { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider'; export { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs'; export { default as TextField } from '@mui/material/TextField'; export { default as Select } from '@mui/material/Select'; export { default as Button } from '@mui/material/Button';`,
  },
};
