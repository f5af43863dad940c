"""Words to days: rules that recognise and read time expressions, and one resolver that turns them into intervals."""
