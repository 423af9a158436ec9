using Microsoft.EntityFrameworkCore;

namespace CustomerPortal.Platform.Data;

/// <summary>How values are stored when a configuration says nothing else (decisions: amounts (19,4), moments UTC, enums as text).</summary>
internal static class ModelConventions
{
    public const int EnumLength = 40;

    public static void Apply(ModelConfigurationBuilder builder)
    {
        builder.Properties<decimal>().HavePrecision(19, 4);
        builder.Properties<DateTimeOffset>().HaveConversion<UtcMomentConverter>();
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);
        ValueConversions.Apply(builder);
    }
}
