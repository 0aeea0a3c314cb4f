using Dataset.Schema.Yaml;

namespace Dataset.Schema.Tests.Yaml;

public class CoreSchemaTests
{
    [Theory]
    [InlineData(ScalarKind.Null, "", "~", "null", "Null", "NULL")]
    [InlineData(ScalarKind.Boolean, "true", "True", "TRUE", "false", "False", "FALSE")]
    [InlineData(ScalarKind.Integer, "0", "-1", "+12", "0123", "0o17", "0xFf", "685230")]
    [InlineData(ScalarKind.Float, "1.", ".5", "-0.0", "1e3", "12e03", "-2E+05", "1.5e-1", ".inf", "-.Inf", "+.INF", ".nan", ".NaN", ".NAN")]
    [InlineData(ScalarKind.Text, "no", "yes", "on", "nULL", "tRUE", "2024-08-13", "12:30", "1_000", "+", "-", ".", "-.", "+e5", ".e5", "e5", "1e", "1e+")]
    [InlineData(ScalarKind.Text, "0o", "0x", "0o8", "0xG", "-0x1", "1.2.3", "1 ", "-.nan", ".infinity", "١٢", "ا", "5%", "NaN")]
    public void PlainScalar_IsResolvedByItsText(ScalarKind kind, params string[] values) =>
        Assert.All(values, v => Assert.Equal(kind, CoreSchema.Resolve(new YamlScalar(v, IsPlain: true, default))));

    [Theory]
    [InlineData("'1'")]
    [InlineData("\"true\"")]
    [InlineData("''")]
    [InlineData("|\n 12")]
    [InlineData(">-\n null")]
    public void QuotedScalar_IsText(string text) =>
        Assert.Equal(ScalarKind.Text, CoreSchema.Resolve(YamlAssert.Scalar(YamlAssert.ReadSound("a: " + text), "a")));

    [Fact]
    public void AbsentValue_IsNull() =>
        Assert.Equal(ScalarKind.Null, CoreSchema.Resolve(YamlAssert.Scalar(YamlAssert.ReadSound("a:"), "a")));
}
