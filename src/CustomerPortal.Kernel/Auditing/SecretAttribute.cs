namespace CustomerPortal.Kernel;

/// <summary>A value of which the audit log tells that it changed, never what it is.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SecretAttribute : Attribute;
