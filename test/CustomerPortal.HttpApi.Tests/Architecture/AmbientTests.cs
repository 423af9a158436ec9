namespace CustomerPortal.Architecture;

/// <summary>Nothing reads the clock, the culture of the thread or random numbers on its own.</summary>
public sealed class AmbientTests
{
    private static readonly string[] Forbidden =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow", "System.Guid::NewGuid",
        "System.Random::get_Shared", "System.Threading.Thread::Sleep", "System.Threading.Tasks.Task::Wait",
        "System.Threading.Tasks.Task`1::get_Result", "System.Environment::get_TickCount64",
        // People read what IFormatter writes, in the culture of the reader.
        "System.Globalization.CultureInfo::get_CurrentCulture", "System.Globalization.CultureInfo::get_CurrentUICulture",
        "System.DateTime::ToShortDateString", "System.DateTime::ToLongDateString",
        "System.DateOnly::ToShortDateString", "System.DateOnly::ToLongDateString",
    ];

    [Fact]
    public void No_ambient_clock_random_or_culture_and_no_blocking()
    {
        var wrong = from found in ProductAssemblies.Types()
                    from call in TypeReferences.Calls(found.Type)
                    let name = $"{call.DeclaringType.GetElementType().FullName}::{call.Name}"
                    where Forbidden.Contains(name)
                    select $"{found.Type.FullName} calls {name}";

        wrong.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Money_is_never_binary()
    {
        var wrong = from found in ProductAssemblies.Types()
                    where ProductAssemblies.ModuleOf(found.Type) is "Billing" or "AccountingSync" or "Portal"
                    from field in found.Type.Fields
                    where field.FieldType.FullName.Contains("System.Double", StringComparison.Ordinal)
                        || field.FieldType.FullName.Contains("System.Single", StringComparison.Ordinal)
                    select field.FullName;

        wrong.ShouldBeEmpty();
    }
}
