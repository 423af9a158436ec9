namespace CustomerPortal.Platform.Data;

/// <summary>How an engine says how large the database is.</summary>
public interface IDatabaseSize
{
    /// <summary>Name of the engine.</summary>
    string Engine { get; }

    /// <summary>A statement with one number of bytes in the column "Value".</summary>
    string Sql { get; }
}
