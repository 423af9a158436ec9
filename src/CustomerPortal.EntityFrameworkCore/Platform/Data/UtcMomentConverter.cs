using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CustomerPortal.Platform.Data;

/// <summary>Moments as UTC date-times: SQLite cannot order the other form.</summary>
internal sealed class UtcMomentConverter() : ValueConverter<DateTimeOffset, DateTime>(
    moment => moment.UtcDateTime,
    stored => new DateTimeOffset(DateTime.SpecifyKind(stored, DateTimeKind.Utc)));
